import { isOfOffice } from '../../fact/fact.js';
import type { Document } from '../../model.js';
import type { Draft } from '../draft.js';
import { contentWords } from '../wording/content-words.js';

/**
 * How well a question says by itself which event it is about. Of 83 judged questions without a sentence before them
 * those that had a year and two names fell through A4 or A5 in 13 of 100, those with a year and one name in 67,
 * those with two names and no year in 57, quotations in 55; behind a headline quotations did in 3.
 */
export type Anchoring = 'firm' | 'loose' | 'none';

export function anchoringOf(draft: Draft, document: Document): Anchoring {
  if (draft.context) return 'firm';
  if (draft.kind === 'quotation') return 'none';
  // A year that is asked for tells the reader nothing.
  const dated = /\b(?:1[5-9]|20)\d\d\b/.test(draft.stem);
  const names = namesIn(draft, document);
  // "What position did Richard Grenell hold in January 2019?"
  if (dated && names >= (isOfOffice(draft.fact) ? 1 : 2)) return 'firm';
  const told = contentWords(document.article.title);
  const words = contentWords(`${draft.stem} ${draft.key}`);
  const shared = [...told].filter((word) => words.has(word)).length;
  // "the first expedition to cross Antarctica"
  if (isOneOfAKind(draft.stem) && (names >= 1 || dated)) return 'loose';
  return shared >= 2 && names >= (dated ? 1 : 2) ? 'loose' : 'none';
}

/** There is but one, wherever one reads of it: "who became the first person to run a marathon in under two hours". */
export const isOneOfAKind = (stem: string): boolean => ONLY.test(stem);

const ONLY = /\bthe (?:very )?(?:first|only|\p{Ll}+est) (?:\p{L}+ ){1,3}(?:to|in|on|of|ever)\b/u;

/** How many names stand in the stem: several capitals in a row are one, a month is none. */
function namesIn(draft: Draft, { entities }: Document): number {
  // "which US city" names no event
  const stem = draft.stem.replace(/\b(which) (?:US|EU|UN|UK|U\.S\.) (?=\p{Ll})/giu, '$1 ');
  const inside = stem.match(NAME)?.filter((name) => !MONTH.test(name)) ?? [];
  const first = /^\p{Lu}[\p{L}’-]+/u.exec(stem)?.[0];
  const opens = entities.some(({ name }) => name.split(' ')[0] === first);
  return inside.length + (opens ? 1 : 0);
}

const NAME = /(?<=[^.?!] )\p{Lu}[\p{L}.’'-]*(?: (?:of|on|the|for) (?=\p{Lu})| (?=\p{Lu})[\p{L}.’'-]*)*/gu;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
