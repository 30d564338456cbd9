import { atChoice, choicesOf, type LintCheck } from './lint-check.js';

const ENDS_IN_ARTICLE = /(?<![\w/])(an?)\s*(?:_+|…|\.\.\.|:)?\s*[?.]?$/i;

/** Begin with another sound than their letter says: an hour, a university, a one-off, an MP. */
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir|[FHLMNRSX](?:[A-Z]|\b))/;
const CONSONANT_SOUND = /^(?:uni(?!n)|use|usu|eu|one\b|once\b|ubiq|uk\b|ufo\b)/i;

const wantsAn = (text: string): boolean =>
  VOWEL_SOUND.test(text) || (/^[aeiou]/i.test(text) && !CONSONANT_SOUND.test(text));

/** "It was caused by an ___" leaves only the options that begin with a vowel. */
export const aOrAn: LintCheck = {
  check: 'B2',
  name: 'a-or-an',
  severity: 'fault',
  find(item) {
    const article = ENDS_IN_ARTICLE.exec(item.stem.trim())?.[1]?.toLowerCase();
    if (article === undefined || item.distractors.length === 0) return [];
    return choicesOf(item).flatMap((choice, place) => {
      if (!/^\p{L}/u.test(choice) || wantsAn(choice) === (article === 'an')) return [];
      return [atChoice(place, `“${article} ${choice}” is wrong English: end the question in “a/an”.`)];
    });
  },
};
