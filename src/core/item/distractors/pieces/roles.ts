import { shuffled } from '../../../quiz/random.js';
import type { Entry } from '../../../world/entry.js';
import type { World } from '../../../world/world.js';
import type { PieceFinder } from './piece.js';
import { wordRuns } from './words.js';

/** The title in an office: "CEO of Tesco" gives "chairman of Tesco", "Italian foreign minister" other ministers. */
export const rolePieces: PieceFinder = (draft, { world, random }) => {
  if (draft.answer.type !== 'role') return [];
  for (const { text, start, end } of wordRuns(draft.key, 6)) {
    const title = titleOf(text, world);
    if (!title) continue;
    const likes = world
      .group(title.group)
      .filter((other) => other !== title)
      .map(({ name }) => (/^\p{Lu}\p{Ll}/u.test(text) && start > 0 ? capitals(name) : name));
    return [{ start, end, likes: shuffled(likes, random) }];
  }
  return [];
};

function titleOf(text: string, world: World): Entry | null {
  const roles = [...world.find(text.toLowerCase(), 'role'), ...world.find(text, 'role')];
  return roles[0] ?? null;
}

/** "Foreign Minister" where the key has capitals. */
const capitals = (title: string): string =>
  title.replace(/\b(?!of\b|the\b|to\b|for\b|and\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
