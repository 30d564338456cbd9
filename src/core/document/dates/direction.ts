import type { Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import type { Direction } from './date-rule.js';

/** Verbs whose infinitive took place when they did: "began to leave". After others it lay ahead. */
const HAPPENED =
  /^(?:begin|start|continue|manage|help|fail|refuse|use|force|seem|appear|happen|go|come|cease)$/;

/** Participles that point ahead by themselves: "the vote scheduled for Friday". */
const PLANNED = /^(?:schedule|plan|expect|slate|due|set|book|propose)$/;

/** What has been said or done once the news mentions it: "a tweet on Monday". */
const DONE =
  /^(?:tweet|statement|report|interview|release|speech|post|letter|announcement|article|remark|comment|attack|arrest|death|ruling|decision)$/;

const FUTURE_MODALS = /^(?:will|'ll|’ll|wo|shall)$/i;

/** How far an infinitive or participle looks up for the tense of what it hangs on. */
const DEPTH = 4;

/** Says by the verb over a token whether it tells of the past or the future. */
export function directionAt(search: TokenSearch, token: Token): Direction {
  const { verb, noun } = governor(search, token);
  if (noun !== undefined && DONE.test(noun.lemma)) return 'past';
  if (verb === undefined) return 'none';
  const direction = directionOf(search, verb, DEPTH);
  // "the match on Monday will be shown": the verb says nothing of the match
  return noun !== undefined && (direction === 'future' || direction === 'present')
    ? 'prospective'
    : direction;
}

/** The nearest verb above, and the noun in between that the date belongs to. */
function governor(search: TokenSearch, token: Token): { verb?: Token; noun?: Token } {
  let noun: Token | undefined;
  for (let at: Token | undefined = token, steps = 0; at !== undefined && steps < 8; steps++) {
    if (steps > 0 && isClause(search, at)) return noun === undefined ? { verb: at } : { verb: at, noun };
    const head = search.head(at);
    if (/^(?:nmod|acl|appos)/.test(at.deprel) && head?.upos === 'NOUN') noun ??= head;
    at = head;
  }
  return noun === undefined ? {} : { noun };
}

function isClause(search: TokenSearch, token: Token): boolean {
  return /^(?:VERB|AUX)$/.test(token.upos) || search.children(token).some(({ deprel }) => deprel === 'cop');
}

function directionOf(search: TokenSearch, verb: Token, depth: number): Direction {
  const children = search.children(verb);
  const auxiliaries = children.filter(({ deprel }) => /^(?:aux|cop)/.test(deprel));
  if (auxiliaries.some(({ text }) => FUTURE_MODALS.test(text))) return 'future';
  if (auxiliaries.some(({ xpos }) => xpos === 'MD')) return 'prospective';
  if (children.some(({ deprel, xpos }) => deprel === 'mark' && xpos === 'TO')) {
    return ofInfinitive(search, verb, auxiliaries, depth);
  }
  if (verb.text === 'going' && children.some(({ deprel }) => deprel === 'xcomp')) return 'future';
  const planned = PLANNED.test(verb.lemma);
  switch ((auxiliaries[0] ?? verb).xpos) {
    case 'VBD':
      return planned && auxiliaries.length > 0 ? 'prospective' : 'past';
    case 'VBN':
      return planned ? 'prospective' : 'past';
    case 'VBZ':
    case 'VBP':
      return ofPresent(verb, auxiliaries, planned);
    default:
      return ofHead(search, verb, depth);
  }
}

/** "has met" is past, "is meeting on Friday" and "is scheduled for Friday" ahead. */
function ofPresent(verb: Token, [first]: readonly Token[], planned: boolean): Direction {
  if (first?.lemma === 'have') return 'past';
  return first?.lemma === 'be' && (verb.xpos === 'VBG' || planned) ? 'future' : 'present';
}

/** "is to begin", "hopes to leave", "began to leave", "decided to leave". */
function ofInfinitive(
  search: TokenSearch,
  verb: Token,
  auxiliaries: readonly Token[],
  depth: number,
): Direction {
  const be = auxiliaries.find(({ lemma, xpos }) => lemma === 'be' && xpos !== 'VB');
  if (be !== undefined) return be.xpos === 'VBD' ? 'prospective' : 'future';
  const head = search.head(verb);
  if (head === undefined || depth === 0) return 'none';
  if (head.upos === 'NOUN') return 'prospective';
  const over = directionOf(search, head, depth - 1);
  if (over === 'past') return HAPPENED.test(head.lemma) ? 'past' : 'prospective';
  return over === 'present' ? 'future' : over;
}

/** A participle or bare infinitive takes the tense of what it hangs on. */
function ofHead(search: TokenSearch, verb: Token, depth: number): Direction {
  const head = search.head(verb);
  if (head === undefined || depth === 0) return 'none';
  const over = directionOf(search, head, depth - 1);
  return over === 'present' ? 'none' : over;
}
