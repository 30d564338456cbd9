import { partHeadline } from '../context/headline.js';
import { inStem, type LintCheck } from './lint-check.js';

/** Words. Of professional news-quiz questions nine in ten have 8 to 25; these bounds leave out the outliers only. */
const FEWEST = 4;
const MOST = 40;

const COUNT = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu;

/** "Who won?" says nothing of what; five lines are not read twice. */
export const stemLength: LintCheck = {
  check: 'A2',
  name: 'stem-length',
  severity: 'hint',
  find({ stem }) {
    // a headline or opening before it is read once for all the questions behind it
    const words = partHeadline(stem).question.match(COUNT)?.length ?? 0;
    if (words === 0) return [];
    if (words < FEWEST) return [inStem('The question is too short to say what it is about: name the event.')];
    return words > MOST ? [inStem(`The question has ${words} words: up to 20 are read at once.`)] : [];
  },
};
