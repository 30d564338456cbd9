import type { Item } from '../../model.js';
import { findPhrase } from '../item/mark-key.js';
import { toHtml } from '../text/html.js';

/**
 * Words that point at something said before (`He told reporters …`, `But the plan …`), and days counted from the
 * day of publication. A sentence with one of them makes no sense on a card a year later.
 */
const POINTS_ELSEWHERE = new RegExp(
  `\\b(?:${[
    'he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|i|me|my|you|your',
    'this|that|these|those|there|then|here|such|same|former|latter|both|other|others|another|also|too|however|meanwhile',
    'today|tonight|tomorrow|yesterday|now|ago|earlier|later|recently|last|next|current|currently',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ].join('|')})\\b`,
  'iu',
);
const OPENS_AS_CONTINUATION = /^\W*(?:and|but|or|so|yet|nor|because|which|who|while)\b/iu;

/** One whole sentence: a capital or digit (or Arabic, Chinese … letter) first, an end mark last, quotes in pairs. */
function isWholeSentence(text: string): boolean {
  const opens = /^["'“‘«(]?[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(text);
  const closes = /[.!?…。！？؟]["'”’»)]?$/u.test(text);
  const paired = (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  return opens && closes && paired && straight && !/[\r\n]/.test(text);
}

/** True when the evidence can be read alone, without the article around it. */
export function standsAlone({ evidence, derivation }: Pick<Item, 'evidence' | 'derivation'>): boolean {
  const { text } = evidence;
  const complete = derivation === null && isWholeSentence(text);
  return complete && !POINTS_ELSEWHERE.test(text) && !OPENS_AS_CONTINUATION.test(text);
}

/** HTML of text that stands in or around a cloze: what Anki would take for cloze marks becomes references. */
function clozeHtml(text: string): string {
  return toHtml(text).replaceAll('::', '&#58;&#58;').replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/**
 * The evidence with the answer as Anki's first cloze. Null where a cloze would be unfair: the sentence needs its
 * article, or the answer is not in it exactly once.
 */
export function clozeText(item: Pick<Item, 'evidence' | 'derivation' | 'key'>): string | null {
  const { text } = item.evidence;
  const [start, ...more] = findPhrase(text, item.key);
  if (!standsAlone(item) || start === undefined || more.length > 0) return null;
  const before = clozeHtml(text.slice(0, start));
  const after = clozeHtml(text.slice(start + item.key.length));
  return `${before}{{c1::${clozeHtml(item.key)}}}${after}`;
}
