import type { Gender } from '../../model.js';

const FEMALE =
  /\b(?:she|her|herself|women|women's|female|\w*woman|actress|queen|princess|mother|wife|sister|daughter|girl|Latina|duchess|widow|heroine|nun|fiancée|girlfriend|grandmother|schoolgirl|aunt)\b/i;
const MALE =
  /\b(?:best (?:supporting )?actor|he|his|him|himself|man|men's|male|\w+(?<!wo)man(?<!human|German|Roman|Ottoman)|king|prince|father|husband|brother|son|boy|duke|boyfriend|fiancé|grandfather|schoolboy|uncle)\b/i;

/** What speakers say of themselves: "As a 40-year-old man, I …"; who else a quotation speaks of, they need not be. */
const OF_ONESELF =
  /\b(?:as|I am|I’m|I'm)(?: just| only)? an? (?:[\p{L}\d-]+ ){0,2}?(?:man|woman|father|mother|husband|wife|girl|boy|actress)\b/iu;

/** The gender that the words of a question give away: "Which NATO spokeswoman …"; null for none, or both. */
export function genderOfStem(stem: string): Gender | null {
  const own = stem.replace(/“[^”]*”/g, (quoted) => (OF_ONESELF.exec(quoted) ?? [''])[0]);
  const female = FEMALE.test(own);
  const male = MALE.test(own);
  if (female === male) return null;
  return female ? 'female' : 'male';
}
