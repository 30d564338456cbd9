import { readDates } from '../../answer/calendar-date.js';
import { contentOf } from '../../answer/content.js';
import { isNumber, isWord } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';

/** `year` can stand among amounts and among dates, `vague` ("several", "none of them") among anything. */
export type AnswerForm = 'amount' | 'date' | 'year' | 'vague' | 'words';

const VAGUE =
  /^(?:about |more than |over |nearly |almost )?(?:none|no one|nobody|all|both|half|most|many|few|several|some|dozens?|scores|hundreds?|thousands?|millions?|billions?|a (?:couple|few|handful|majority|minority|lot)|unknown|it is not known|nothing|everyone|every)\b/i;

/** Words beside the number of an amount: "8 Russian diplomats", "two weeks". */
const MOST_WORDS = 3;

/** What an answer is by its form. "Apollo 11" and "World War II" are words: the number does not come first. */
export function formOf(text: string): AnswerForm {
  const trimmed = text.trim();
  if (VAGUE.test(trimmed)) return 'vague';
  if (/^(?:in )?(?:1[0-9]|20)\d\d$/i.test(trimmed)) return 'year';
  if (/\p{L}{3}|\d[/.-]\d+[/.-]\d/u.test(trimmed) && readDates(trimmed).length > 0) return 'date';
  const [first, ...rest] = contentOf(readPhrase(trimmed));
  const others = rest.filter(isWord);
  // "Third Circuit", "Two Sicilies" and "Twenty One Pilots" are names
  const name = others.some((word) => word.capital && word.typed.length > 2) && !/^\W*\d/.test(trimmed);
  return first !== undefined && isNumber(first) && others.length <= MOST_WORDS && !name ? 'amount' : 'words';
}
