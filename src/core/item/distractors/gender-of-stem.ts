import type { Gender } from '../../model.js';

const FEMALE =
  /\b(?:she|her|herself|women|women's|female|\w*woman|actress|queen|princess|mother|wife|sister|daughter|girl|Latina|duchess|widow|heroine|nun|fiancée|girlfriend|grandmother|schoolgirl|aunt)\b/i;
const MALE =
  /\b(?:he|his|him|himself|man|men's|male|\w+(?<!wo)man(?<!human|German|Roman|Ottoman)|king|prince|father|husband|brother|son|boy|duke|boyfriend|fiancé|grandfather|schoolboy|uncle)\b/i;

/** The gender that the words of a question give away: "Which NATO spokeswoman …"; null for none, or both. */
export function genderOfStem(stem: string): Gender | null {
  const female = FEMALE.test(stem);
  const male = MALE.test(stem);
  if (female === male) return null;
  return female ? 'female' : 'male';
}
