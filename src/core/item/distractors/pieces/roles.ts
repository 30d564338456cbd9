import { shuffled } from '../../../quiz/random.js';
import type { Entry } from '../../../world/entry.js';
import type { World } from '../../../world/world.js';
import type { PieceFinder } from './piece.js';
import { wordRuns, type WordRun } from './words.js';

/** The title in an office: "CEO of Tesco" gives "chairman of Tesco", "Italian foreign minister" other ministers. */
export const rolePieces: PieceFinder = (draft, { world, random }) => {
  if (draft.answer.type !== 'role' && draft.answer.type !== 'noun-phrase') return [];
  // "minister and former colonel": half of it would stay right
  if (/ and (?!human|pensions)/.test(draft.key)) return [];
  for (const run of wordRuns(draft.key, 6)) {
    const { text, start, end } = run;
    const title = titleOf(run, draft.key, world);
    if (!title) continue;
    const likes = world
      .group(title.group)
      .filter((other) => other !== title)
      .map(({ name }) => (/^\p{Lu}\p{Ll}/u.test(text) && start > 0 ? capitals(name) : name));
    return [{ start, end, likes: shuffled(likes, random) }];
  }
  return [];
};

/** The title among those of this name that fits its place: "president of" a country or of a club. */
function titleOf({ text, start, end }: WordRun, key: string, world: World): Entry | null {
  const roles = [...world.find(text.toLowerCase(), 'role'), ...world.find(text, 'role')];
  const ofCountry = world.country(key.slice(end).trim()) !== null;
  const ofPerson = /['’]s $/.test(key.slice(0, start)) && world.country(key.slice(0, start).trim()) === null;
  const ofUnitedStates = /\b(?:U\.?S\.?|United States|American) $/.test(key.slice(0, start));
  const wanted = ofCountry
    ? 'head of a country'
    : ofPerson
      ? 'personal staff'
      : ofUnitedStates
        ? /^US /
        : CLUB.test(key.slice(0, start))
          ? 'club office'
          : null;
  const fits = ({ noun }: Entry): boolean => (wanted instanceof RegExp ? wanted.test(noun) : noun === wanted);
  return roles.find(fits) ?? roles.find(({ noun }) => !SPECIAL.has(noun)) ?? null;
}

/** "Muslim Student Association president": no prime minister of it. */
const CLUB =
  /\b(?:association|society|club|union|federation|institute|foundation|chamber|league|council|committee|board|college|university|school|museum|charity|network) $/i;

/** Groups for one sort of place only. */
const SPECIAL = new Set(['head of a country', 'personal staff', 'US senator', 'club office']);

/** "Foreign Minister" where the key has capitals. */
const capitals = (title: string): string =>
  title.replace(/\b(?!of\b|the\b|to\b|for\b|and\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
