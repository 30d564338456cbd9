import { inKey, type LintCheck } from './lint-check.js';

/** Words. Of professional answers 85 in 100 have at most five; clauses that give a reason run to a dozen. */
const MOST = 15;

/** An answer that runs on past the fact asked for. */
export const keyLength: LintCheck = {
  check: 'A7',
  name: 'key-length',
  severity: 'hint',
  find({ key }) {
    const words = key.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)?.length ?? 0;
    return words > MOST ? [inKey(`The answer has ${words} words: keep what is asked for.`)] : [];
  },
};
