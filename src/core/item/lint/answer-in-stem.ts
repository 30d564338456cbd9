import { looksLikePerson } from '../../answer/looks-like-person.js';
import { contentOf } from '../../answer/content.js';
import { isNumber, isWord, type Part } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import { inStem, type LintCheck, type LintedItem } from './lint-check.js';

const same = (a: Part, b: Part): boolean =>
  isNumber(a)
    ? isNumber(b) &&
      a.count === b.count &&
      a.unit?.measure === b.unit?.measure &&
      a.unit?.factor === b.unit?.factor
    : isWord(b) && a.key === b.key;

/** Whether the parts stand in the stem in a row. */
function standsIn(stem: readonly Part[], parts: readonly Part[]): boolean {
  return stem.some((_, at) =>
    parts.every((part, i) => {
      const there = stem[at + i];
      return there !== undefined && same(part, there);
    }),
  );
}

/** What of an answer would give it away: all of it, or the surname of a person. */
function tellingParts(answer: string, item: LintedItem): (readonly Part[])[] {
  const phrase = readPhrase(answer);
  const whole = contentOf(phrase);
  const surname = whole.at(-1);
  const person = item.kind === 'who' && looksLikePerson(phrase) && surname !== undefined;
  return person ? [whole, [surname]] : [whole];
}

/** "What did Lavrov announce?" with the answer "Sergey Lavrov" */
export const answerInStem: LintCheck = {
  check: 'A8',
  name: 'answer-in-stem',
  severity: 'fault',
  find(item) {
    // "Did the vote take place in Paris or in Rome?" has to name the answer
    if (/\bor\b/.test(item.stem)) return [];
    const stem = readPhrase(item.stem).parts;
    const answers = [item.key, ...item.accept].filter((answer) => /[\p{L}\p{N}]/u.test(answer));
    const told = answers.find((answer) =>
      tellingParts(answer, item).some((parts) => parts.length > 0 && standsIn(stem, parts)),
    );
    return told === undefined ? [] : [inStem(`The question contains the answer “${told}”.`)];
  },
};
