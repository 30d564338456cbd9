import { inStem, type LintCheck } from './lint-check.js';

/** Begin with a small letter by right: iPhone, eBay, al-Shabaab, de Gaulle. */
const SMALL_BY_RIGHT = /^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|de|da|van|von|bin|ibn|di|la|le)[ -]\p{Lu})/u;

/** "who won the vote?" */
export const lowerCaseStart: LintCheck = {
  check: 'A1',
  name: 'lower-case-start',
  severity: 'fault',
  find({ stem }) {
    const text = stem.replace(/^[\s"“'‘(¿_.…]+/, '');
    const small = /^\p{Ll}/u.test(text) && !SMALL_BY_RIGHT.test(text) && !/^\s*(?:_|…|\.\.\.)/.test(stem);
    return small ? [inStem('The question begins with a small letter.')] : [];
  },
};
