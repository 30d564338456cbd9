import type { Gate } from './gate.js';

const PAIRS = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** Signs of a cut or misread sentence: stray marks, doubled words, a key that starts or ends on a small word. */
export const wellFormed: Gate = {
  name: 'well formed',
  fault(draft) {
    for (const text of [draft.stem, draft.key]) {
      if (PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length))
        return 'a mark is not closed';
      if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return 'a quotation mark is not closed';
      if (/\b([a-z]+) \1\b/i.test(text) && !/\b(that that|had had)\b/i.test(text))
        return 'a word stands twice';
      if (/[\s,;:-][?.]$|[,;:] ?[,;:]|\s[’'](?!s\b)|[<>{}|\\]|\(\s*\)/.test(text)) return 'stray punctuation';
    }
    if (/^(his|her|its|their) \S+$|^(both|another|other|others|one|some|many|several|more) /i.test(draft.key))
      return 'the key says too little';
    if (/\b(of|to|and|or|the|a|an|in|on|at|with|for|by|from|as|that|than)$/i.test(draft.key))
      return 'the key is cut short';
    if (/\bin (\d{4}) in \d{4}|\b(on|in) (\w+ \d+, \d{4})\b.*\b(?:on|in) \3/.test(draft.stem))
      return 'two dates stand in the stem';
    if (/\$ \d/.test(draft.stem)) return 'a sign stands apart from its number';
    if (/\b(and|or|the|a|an|that|as|than)\?$/i.test(draft.stem)) return 'the stem is cut short';
    return null;
  },
};
