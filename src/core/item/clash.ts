import { isOpening, isPartial } from './context/headline.js';
import type { Draft } from './draft.js';
import { contentWords } from './wording/content-words.js';
import { questionOf } from './wording/question-of.js';

/** A draft with the words by which it is compared with others. */
export interface Compared {
  readonly draft: Draft;
  /** In lower case. */
  readonly answer: string;
  readonly key: readonly string[];
  readonly question: ReadonlySet<string>;
  /** Words of the question that are not in the key. */
  readonly matter: readonly string[];
  /** Words of the question, and those of the sentence before it. */
  readonly told: readonly ReadonlySet<string>[];
}

export function comparedOf(draft: Draft): Compared {
  const [key, question] = [contentWords(draft.key), contentWords(questionOf(draft))];
  return {
    draft,
    answer: draft.key.toLowerCase(),
    key: [...key],
    question,
    matter: [...question].filter((word) => !key.has(word)),
    told: [question, contentWords(draft.context ?? '')],
  };
}

/** Whether two drafts test the same thing, or one answers the other. */
export function clash(one: Compared, other: Compared): boolean {
  const [a, b] = [one.draft, other.draft];
  if (a.fact.quotation >= 0 && a.fact.quotation === b.fact.quotation) return true;
  // Two quotations of one speaker have one answer, which the second would not test any more.
  if (a.kind === 'quotation' && b.kind === 'quotation' && a.key === b.key) return true;
  if (opensWith(a, b) || opensWith(b, a)) return true;
  return sameQuestion(one, other) || gives(one, other) || gives(other, one);
}

/** The first sentence, quoted before the one, tells what the other asks about it. */
const opensWith = ({ context }: Draft, { fact, context: other }: Draft): boolean =>
  context !== null && isOpening(context) && fact.sentence === 0 && (other === null || !isOpening(other));

function sameQuestion(a: Compared, b: Compared): boolean {
  // "three" and "three years" are one answer
  const sameAnswer = a.answer === b.answer || within(a.answer, b.answer) || within(b.answer, a.answer);
  const sameClause = a.draft.fact.predicate === b.draft.fact.predicate;
  if (sameClause && !sameAnswer) return false;
  let shared = 0;
  for (const word of a.question) if (b.question.has(word)) shared++;
  if (sameAnswer && shared >= 2) return true;
  // Of one clause "where" and "why" are two questions; of two clauses the same words are one.
  return !sameClause && shared / Math.max(a.question.size, b.question.size) > 0.6;
}

const within = (short: string, long: string): boolean =>
  /\d|^\p{Ll}+$/u.test(short) && long.startsWith(`${short} `);

/** The stem of one tells the key of the other, about the same matter: in its question, or in the sentence before. */
function gives(a: Compared, b: Compared): boolean {
  if (b.key.length === 0) return false;
  // Whom the headline is about is asked for behind a part of it: then no other question may name them.
  if (b.draft.context !== null && isPartial(b.draft.context) && b.key.every((word) => a.question.has(word)))
    return true;
  // "… because Russia had annexed Crimea from which country?" tells why.
  const sameClause = a.draft.fact.predicate === b.draft.fact.predicate;
  if (sameClause && b.draft.answer.type === 'clause') {
    const told = b.key.filter((word) => a.question.has(word)).length;
    if (told >= 2 && told / b.key.length > 0.5) return true;
  }
  if (countsOut(a, b)) return true;
  return a.told.some(
    (told) =>
      b.key.every((word) => told.has(word)) &&
      (a.draft.fact.predicate === b.draft.fact.predicate ||
        b.matter.filter((word) => told.has(word)).length >= 2),
  );
}

/** "the accreditation of the eight members" tells how many were expelled: a definite number is of the same matter. */
function countsOut(a: Compared, { answer, matter, draft }: Compared): boolean {
  return (
    draft.answer.type === 'number' &&
    questionOf(a.draft).toLowerCase().includes(` the ${answer} `) &&
    matter.some((word) => a.question.has(word))
  );
}
