import { contentOf } from '../../answer/content.js';
import { isNumber, isWord, type Part } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import { LINKS } from '../../answer/word-lists.js';
import { inDistractor, type LintCheck } from './lint-check.js';

const same = (a: Part | undefined, b: Part | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (isNumber(a) ? isNumber(b) && a.count === b.count : isWord(b) && a.key === b.key);

/** "South Sudan" holds "Sudan", and both are countries: names may. */
const isName = (parts: readonly Part[]): boolean => parts.every((part) => isWord(part) && part.capital);

/** Whether the longer one is the shorter with more said before it, or behind it over a link ("of", "and"). */
function holds(longer: readonly Part[], shorter: readonly Part[]): boolean {
  if (longer.length <= shorter.length || isName(longer)) return false;
  const front = shorter.every((part, i) => same(part, longer[i]));
  const link = longer[shorter.length];
  if (front && link !== undefined && (isNumber(link) || LINKS.has(link.typed))) return true;
  const start = longer.length - shorter.length;
  const described = longer.slice(0, start).every(isWord) && shorter.some(isWord);
  return described && shorter.every((part, i) => same(part, longer[start + i]));
}

/** "diplomats" beside "Russian diplomats": who chooses the wider is right as well. */
export const optionInOption: LintCheck = {
  check: 'B1',
  name: 'option-in-option',
  severity: 'fault',
  find({ key, distractors }) {
    const right = contentOf(readPhrase(key));
    return distractors.flatMap(({ text }, index) => {
      const wrong = contentOf(readPhrase(text));
      if (right.length === 0 || wrong.length === 0 || !(holds(right, wrong) || holds(wrong, right)))
        return [];
      return [
        inDistractor(index, `“${text}” and “${key}” contain one another: both can be chosen with reason.`),
      ];
    });
  },
};
