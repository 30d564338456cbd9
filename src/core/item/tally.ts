import type { Tree } from '../document/tree.js';
import type { Question } from './draft-question.js';

/** "80–17", "51 to 48", "280 votes to 162": two counts that stand against each other. */
export interface Tally {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** As the article has it. */
  readonly text: string;
  /** "votes", where the noun stands between the two. */
  readonly unit: string | null;
}

const JOINED = /^(\d{1,3})[-–—](\d{1,3})$/;
const COUNT = /^\d{1,3}$/;
const JOINT = /^(?:[-–—]|to)$/;
/** "272 in favor and 152 against" */
const FOR_AND_AGAINST = /^in favou?r and \d{1,3} (?:against|opposed)$/;
/** What a tally may stand before: "a 5-4 decision". */
const DECIDED =
  /^(?:decision|ruling|vote|verdict|opinion|judgment|majority|margin|win|victory|defeat|loss|triumph|thrashing|drubbing)$/;

/** The tally that starts at this token; null for a range ("3-4 years"), a part of a date or a set of several. */
export function tallyAt(tree: Tree, first: number): Tally | null {
  const { text, sentence } = tree.token(first);
  const word = (at: number): string =>
    tree.tokens[at]?.sentence === sentence ? (tree.tokens[at]?.text ?? '') : '';
  const joined = JOINED.exec(text);
  const unit = /^votes?$/.test(word(first + 1)) && word(first + 2) === 'to' ? 1 : 0;
  const behind = [1, 2, 3, 4, 5].map((step) => word(first + step)).join(' ');
  if (COUNT.test(text) && FOR_AND_AGAINST.test(behind)) {
    const [left, right] = [Number(text), Number(word(first + 4))];
    return { first, last: first + 6, left, right, text: `${left} to ${right}`, unit: null };
  }
  if (
    !joined &&
    !(COUNT.test(text) && JOINT.test(word(first + 1 + unit)) && COUNT.test(word(first + 2 + unit)))
  )
    return null;
  const last = first + (joined ? 1 : 3 + unit);
  // "6-2, 7-5" are sets, "3-0-1" a record, "from 5 to 7" is a rise, "3-4 weeks" a guess.
  const before = tree.tokens[first - 1];
  if (before && /^(?:from|between|[-–—]|\d[\d–-]*)$/.test(before.text)) return null;
  if (/^(?:[-–—%]|percent)$/.test(word(last)) || isTally(word(last + 1), word(last + 2), word(last)))
    return null;
  // "7-6 (7-3) 6-3", "7-5 6-3": sets without commas
  if (JOINED.test(word(last)) || (word(last) === '(' && /^\d/.test(word(last + 1)))) return null;
  if (before && /^[()]$/.test(before.text)) return null;
  const next = tree.tokens[last];
  if (next?.sentence === sentence && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && !DECIDED.test(next.lemma))
    return null;
  const [left, right] = joined
    ? [Number(joined[1]), Number(joined[2])]
    : [Number(text), Number(word(last - 1))];
  return {
    first,
    last,
    left,
    right,
    text: tree.document.article.body.slice(tree.token(first).start, tree.token(last - 1).end),
    unit: unit ? word(first + 1) : null,
  };
}

const isTally = (text: string, after: string, joint: string): boolean =>
  /^(?:,|and)$/.test(joint) && (JOINED.test(text) || (COUNT.test(text) && /^[-–—]$/.test(after)));

/** All tallies of a sentence. */
export function talliesIn(tree: Tree, sentence: number): Tally[] {
  const { first = 0, last = 0 } = tree.document.sentences[sentence] ?? {};
  return [...Array(last - first).keys()].flatMap((i) => tallyAt(tree, first + i) ?? []);
}

/** Key and answer of a question for a tally. */
export function tallyAnswer({
  left,
  right,
  text,
  unit,
  first,
  last,
}: Tally): Required<Pick<Question, 'key' | 'accept' | 'answer' | 'keyTokens'>> {
  const key = unit ? `${left} to ${right}` : text.replace(/^(\d+)\s?[-–—]\s?(\d+)$/, '$1–$2');
  return {
    key,
    accept: [text, `${left}-${right}`, `${left}–${right}`, `${left} to ${right}`],
    answer: { type: 'number', kind: 'cardinal', value: left, unit: null, hedge: null, text: key, noun: null },
    keyTokens: { first, last },
  };
}

/** The two numbers of a key that is a tally. */
export function readTally(key: string): { left: number; right: number; joint: string } | null {
  const [, left, joint = '', right] = /^(\d{1,3})([-–—]| to )(\d{1,3})$/.exec(key) ?? [];
  return left === undefined ? null : { left: Number(left), right: Number(right), joint };
}
