import { isNumber } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import type { Unit } from '../../answer/units.js';
import { inKey, type LintCheck } from './lint-check.js';

const HEDGE =
  '(?:about|around|approximately|roughly|nearly|almost|an estimated|more than|over|at least|less than|fewer than|up to|at most)';

const HEDGED = new RegExp(String.raw`\b(${HEDGE})\s+(?=((?:the )?[\w$£€].{0,60}))`, 'gi');

const SAYS_SO = new RegExp(String.raw`\b(?:${HEDGE}|estimated|some|minimum|maximum)\b`, 'i');

/** "over two years" is during them, "about 2021" is on the subject of that year. */
const noHedge = (hedge: string, behind: string, unit: Unit | null): boolean =>
  /^(?:over|about|around)$/i.test(hedge) &&
  (/^(?:19|20)\d\d\b/.test(behind) ||
    (/^over$/i.test(hedge) && /^(?:time|calendar)$/.test(unit?.measure ?? '')));

/** "20 people" where the article says "at least 20 people" */
export const droppedHedge: LintCheck = {
  check: 'A6',
  name: 'dropped-hedge',
  severity: 'fault',
  find({ stem, key, evidence }) {
    const [number, second] = readPhrase(key).parts.filter(isNumber);
    if (!evidence || number === undefined || second !== undefined || SAYS_SO.test(`${stem} ${key}`))
      return [];
    for (const [, hedge = '', behind = ''] of evidence.text.matchAll(HEDGED)) {
      const [first] = readPhrase(behind.replace(/^the /i, '')).parts;
      if (
        first === undefined ||
        !isNumber(first) ||
        first.count !== number.count ||
        noHedge(hedge, behind, first.unit)
      )
        continue;
      return [inKey(`The article says “${hedge}”: say so in the question or in the answer.`)];
    }
    return [];
  },
};
