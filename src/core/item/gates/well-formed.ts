import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

const PAIRS = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
] as const;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** "figures to be published on February 23, 2023" */
const STALE = new RegExp(
  `\\bto be \\p{L}+(?:ed|en|n|d|t) (?:on|in) (?:${MONTH} )?(?:\\d{1,2}, )?\\d{4}`,
  'u',
);

/** "an email on January 10, 2019 on January 14, 2019" */
const DATED = new RegExp(`\\b(?:on|in) ${MONTH} (?:\\d{1,2}, )?\\d{4}`, 'gi');

/** "of February 2020 vote" */
const UNDETERMINED = new RegExp(
  `\\bof ${MONTH} \\d{4} (?!(?:to|and|or|that|which|who|when|where|as|in|on|at|by|for|with|from|was|were|is|are|did|has|had) )[a-z]`,
);

/** "From how many separate catacombs including sites at … were": nine words and more before the verb. */
const LONG_FRONT =
  /^(?:According to [^,]+, )?(?:in|on|at|by|from|to|with|for|of|near|under|over|after|before) (?:which|what|whose|how)(?: (?!(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should)\b)\S+){9}/i;

/** "How many politicians Lee Cheuk-yan of …": the names beside what is counted are the answer, too. */
const COUNTED_NAMES =
  /\bhow many (?:(?!(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should|of|in|from|by|for|at|on)\b)[a-z-]+ )+\p{Lu}\S+ (?:\p{Lu}|of\b|and\b)/u;

/** "Which two politicians was" */
const TWO_WAS =
  /^which (?:two|three|four|five|several) (?:(?!(?:that|who|which|did|do|were|are|have)\b)\S+ )+(?:was|is|has|does)\b/i;

/** "to test an with a range of 3,500 miles" */
const NO_NOUN = /\b(?:an?|the) (?:with|of|for|from|by|at|and|or|that|which|who|is|was|were|has)\s/;

/** "for U.S. Rep?" */
const CUT_TITLE = /\b(?:Rep|Sen|Gov|Gen|Lt|Col|Sgt|Capt|Mr|Mrs|Ms|Dr|Prof|St|Rev)\.?\?$/;

/** "through Guantanamo's?" */
const CUT_NAME = /\p{Lu}[\p{L}.]*['’]s\?$/u;

/** "Who was during the riots?", "the next version had been after six months" */
const NO_PREDICATE =
  /^(?:.*, )?(?:who|which [^,]+|(?:\p{Lu}\S* )*\p{Lu}\S*) (?:was|were|has been|had been) (?:during|despite|amid|while|until)\s|\b(?:have|has|had) been (?:during|after|before|despite|amid|while)\s/iu;

/** "to generate electricity in what was?", "and whose book?" */
const CUT_CLAUSE = /\b(?:what|which|who|that) (?:was|were|is|are|has|had)\?$|\band (?:whose|which) \S+\?$/;

/** "Which Tory MP was MP for …?", but "Which country is the third country to …?" */
const TWICE_IT =
  /^which (?:\S+ ){0,4}?((?!(?:country|city|state|company)\b)\p{L}{2,}) (?:is|are|was|were|(?:has|have|had) been) (?:(?:the|an?) )?(?:[^\s?]+ ){0,4}?\1\b/iu;

/** Signs of a cut or misread sentence: stray marks, doubled words, a key that starts or ends on a small word. */
export const wellFormed: Gate = {
  name: 'well formed',
  fault(draft, { document }) {
    const names = document.entities.map(({ name }) => name);
    for (const text of [draft.stem, draft.key]) {
      if (PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length))
        return 'a mark is not closed';
      if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return 'a quotation mark is not closed';
      if (/\b([a-z]+) \1\b/i.test(text) && !/\b(that that|had had)\b/i.test(text))
        return 'a word stands twice';
      const unquoted = text.replace(/(^|\s)['‘][^'‘’]+['’](?=[\s?.,]|$)/g, '$1');
      if (/[\s,;:-][?.]$|[,;:] ?[,;:]|\s[’'](?!s\b)|[<>{}|\\]|\(\s*\)/.test(unquoted))
        return 'stray punctuation';
    }
    if (
      /^(his|her|its|their) \S+$|^(both|another|other|others|one|some|many|several|more(?! than)) /i.test(
        draft.key,
      )
    )
      return 'the key says too little';
    // "Over the agreement", "For their actions"
    if (
      /^(?:because of|due to|over|for|after|with|through) (?:the|this|that|these|those|his|her|its|their) \p{Ll}+$/iu.test(
        draft.key,
      )
    )
      return 'the key says too little';
    if (/\b(of|to|and|or|the|a|an|in|on|at|with|for|by|from|as|that|than)$/i.test(draft.key))
      return 'the key is cut short';
    if (/\bin (\d{4}) in \d{4}|\b(on|in) (\w+ \d+, \d{4})\b.*\b(?:on|in) \3/.test(draft.stem))
      return 'two dates stand in the stem';
    const question = questionOf(draft);
    if ((question.match(DATED) ?? []).length > 1) return 'two dates stand in the stem';
    if (UNDETERMINED.test(question)) return 'an article is missing';
    if (COUNTED_NAMES.test(question.replace(/^How/, 'how'))) return 'what is counted is named';
    if (TWO_WAS.test(question) && draft.rule.endsWith('-subject')) return 'the verb does not agree';
    if (/\bhow many \S*\.\S* /i.test(question)) return 'what is counted is no word';
    // "a trial in which how many men were charged"
    if (/\b(?:which|whom|whose|who|that) how (?:many|much)\b/i.test(question))
      return 'two question words stand side by side';
    // "The 23 years, who set …?"
    if (/^(?:the|an?) [^,]+, (?:who|which)\b|^the \d+ years, /i.test(question))
      return 'the words are in an order that nobody uses';
    // "the one recent study": of which the article has told
    if (/\bthe one (?:recent|other|new|single|\p{Ll}+ed)\b/iu.test(question))
      return 'the stem points to another sentence';
    // "Which country’s own first attempt failed?"
    if (/^(?:whose|which (?:\S+ )*\S+[’']s?) own\b/i.test(question)) return 'words are left over';
    // "Who only succeeded him in May?": it is the day that comes so late.
    if (/^(?:[^?]*, )?who only \p{Ll}/iu.test(question)) return 'words are left over';
    // "How much does even Nigeria spend?"
    if (/\b(?:do|does|did|has|have|is|are|was|were|would|can|could) even \p{Lu}/u.test(question))
      return 'words are left over';
    // "how many votes of 141"
    if (/\bhow many \S+ of \d/i.test(question)) return 'words are left over';
    // "how many shells of them"
    if (/\bhow many \S+ of (?:them|these|those)\b/i.test(question)) return 'words are left over';
    // "Who himself served …?"
    if (/^who (?:him|her|it|them)sel(?:f|ves)\b/i.test(question)) return 'words are left over';
    // "In what year did sales grow from 488,000 in 2000 to 786,000?"
    if (/^in what (?:year|month)\b.* in \d{4} to\b/i.test(question)) return 'two times stand in the stem';
    // "By how many votes by James To was …?"
    if (/^by how many \S+ by\b/i.test(question)) return 'the doer stands with what is counted';
    if (LONG_FRONT.test(question)) return 'the question word stands too far from the verb';
    if (/^[^,]*[^,\d], and (?:\p{Lu}[\p{L}’'-]+ ?)+\?$/u.test(questionOf(draft)))
      return 'a name is lost from a list';
    if ([question, draft.key].some((text) => NO_NOUN.test(unquotedOf(text)))) return 'a noun is missing';
    if (CUT_TITLE.test(question)) return 'a name is cut short';
    if (CUT_NAME.test(question) && !names.some((name) => question.endsWith(`${name}?`)))
      return 'a name is cut short';
    if (NO_PREDICATE.test(question)) return 'what somebody or something was is left out';
    // "Which chairman is old enough?", "What did the agency quote a source as saying?"
    if (/\b(?:is|are|was|were|be|been) (?!not\b)\p{L}+ enough\?$|\bas saying\?$/u.test(question))
      return 'the stem is cut short';
    // "Which Common Council member has been the only Common Council member to …?"
    if (TWICE_IT.test(question)) return 'a word stands twice';
    if (CUT_CLAUSE.test(question)) return 'the stem is cut short';
    // "Who, agreed that …?"
    if (/^(?:According to [^,]+, )?who, [^,]+\?$/i.test(question)) return 'stray punctuation';
    // "Microsoft was followed by Yahoo in 2008 in which year?"
    if (/\bin \d{4} in which (?:year|month)\b|\bin which (?:year|month) in \d{4}\b/.test(question))
      return 'two times stand in the stem';
    if (/["“]\s*["”]/.test(question)) return 'nothing stands between the quotation marks';
    if (
      /\b(?:how many|how much)\b.* (?:are|were|is|was) there\b.*\?$/i.test(draft.stem) &&
      !draft.rule.endsWith('/how-many-there')
    )
      return 'the words are in an order that nobody uses';
    if (/\p{L} \/ \p{L}/u.test(draft.stem)) return 'a slash stands for a missing word';
    if (STALE.test(question)) return 'what was to come is told as if it still were';
    if (/\$ \d/.test(draft.stem)) return 'a sign stands apart from its number';
    if (/\b(and|or|the|a|an|that|as|than)\?$/i.test(draft.stem)) return 'the stem is cut short';
    return null;
  },
};

const unquotedOf = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '');
