import { plainText } from '../../answer/plain-text.js';
import type { World } from '../../world/world.js';

/** A text in which names are looked for. */
export class SearchedText {
  private readonly plain: string;
  private readonly lower: string;

  constructor(text: string) {
    this.plain = plainText(text);
    this.lower = this.plain.toLowerCase();
  }

  /** Whether it names the thing by any of its names, or a person by the surname alone. */
  names(name: string, world: World): boolean {
    const bare = name.replace(/^(?:the|an?) /i, '');
    const entries = world.find(name).filter(({ kind }) => kind !== 'term' || bare === bare.toLowerCase());
    const all = [bare, ...entries.flatMap((entry) => [entry.name, ...entry.aliases])];
    if (entries.some(({ kind }) => kind === 'person')) all.push(bare.split(' ').at(-1) ?? bare);
    return all.some((each) => this.has(each));
  }

  /** Whole words; those with a capital are found only with it, a plural ending does not matter. */
  private has(words: string): boolean {
    const plain = plainText(words);
    const cased = /\p{Lu}/u.test(plain);
    // most names do not occur at all, and a plain search says so faster than a pattern
    if (!(cased ? this.plain.includes(plain) : this.lower.includes(plain))) return false;
    const pattern = plain.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const whole = new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?:s|es)?(?![\p{L}\d])`, 'u');
    return whole.test(cased ? this.plain : this.lower);
  }
}
