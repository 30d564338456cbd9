import type { Gender } from '../../model.js';
import type { FirstNames } from './first-names.js';

/** Titles before a name, without the dot. */
const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'sir', 'lord', 'king', 'prince', 'duke', 'baron', 'father', 'monsieur', 'herr', 'señor'].map(
    (title): [string, Gender] => [title, 'male'],
  ),
  ...[
    'mrs',
    'ms',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'duchess',
    'baroness',
    'sister',
    'madame',
  ].map((title): [string, Gender] => [title, 'female']),
]);

const FEMALE_WORDS =
  /\b(?:\w*woman|girl|actress|queen|princess|duchess|mother|grandmother|daughter|granddaughter|sister|wife|ex-wife|widow|girlfriend|niece|aunt|mum|mom|heroine|hostess|waitress|nun|businesswoman)\b/i;
const MALE_WORDS =
  /\b(?:(?:spokes|chair|congress|assembly|business|police|states|sports|fisher|sales|news|camera|gun|crafts|clergy|noble|council|fire|middle|front|sea|every)?man|boy|actor|king|prince|duke|father|grandfather|son|grandson|brother|husband|ex-husband|widower|boyfriend|nephew|uncle|dad|monk|priest)\b/i;

/**
 * The gender that title, role or first name tell; null when none of these does. Of a name of one word nobody
 * knows whether it is a first name: Jordan, James.
 *
 * @param before the words that stand right before the mentions of the name
 */
export function genderOf(
  name: string,
  role: string | null,
  before: readonly string[],
  firstNames: FirstNames,
): Gender | null {
  for (const word of before) {
    const gender = TITLES.get(word.toLowerCase().replace(/\.$/, ''));
    if (gender !== undefined) return gender;
  }
  // "spokesman for the queen" is a man
  const noun = role?.split(/\s(?:of|for|to|at|in|from|with|by|and)\s/)[0] ?? '';
  if (FEMALE_WORDS.test(noun)) return 'female';
  if (MALE_WORDS.test(noun)) return 'male';
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 0 ? null : firstNames.genderOf(first);
}
