import { plainText } from '../../answer/plain-text.js';
import type { World } from '../../world/world.js';

/**
 * Whether the text names the thing by any of its names, or a person by the surname alone.
 *
 * @param plain text without accents, see `plainText`
 */
export function occursIn(plain: string, name: string, world: World): boolean {
  const bare = name.replace(/^(?:the|an?) /i, '');
  const entries = world.find(name).filter(({ kind }) => kind !== 'term' || bare === bare.toLowerCase());
  const names = [bare, ...entries.flatMap((entry) => [entry.name, ...entry.aliases])];
  if (entries.some(({ kind }) => kind === 'person')) names.push(bare.split(' ').at(-1) ?? bare);
  return names.some((each) => hasWords(plain, plainText(each)));
}

function hasWords(text: string, words: string): boolean {
  // most names do not occur at all, and a plain search says so faster than a pattern
  const cased = /\p{Lu}/u.test(words);
  if (cased && !text.includes(words)) return false;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?:s|es)?(?![\p{L}\d])`, cased ? 'u' : 'iu').test(
    text,
  );
}
