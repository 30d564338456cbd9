import type { Asked } from './asked.js';
import { comparisons } from './comparisons/index.js';
import { areOpposed } from './content.js';
import { readPhrases } from './read-phrase.js';

export interface Likeness {
  /** 0 is the strictest way of being alike; any without a slip is stricter than any with one. */
  readonly rank: number;
  /** The accepted answer as written. */
  readonly variant: string;
  /** How they are alike, as the end of a sentence. */
  readonly because: string;
}

/** "900 million złotys (181 million pounds)" is also either by itself; "Paris (France)" is not France. */
function writingsOf(variant: string): string[] {
  const [, before = '', inside = '', after = ''] = /^(.*)\(([^()]+)\)(.*)$/.exec(variant) ?? [];
  const outside = `${before.trim()} ${after.trim()}`.trim();
  if (outside === '') return [variant];
  return /^\W*\d|^[A-Z]{2,}$/.test(inside.trim()) ? [variant, outside, inside] : [variant, outside];
}

/** The one of some accepted answers that an answer is most strictly like; null when it is like none. */
export function likest(answer: string, accepted: readonly string[], asked: Asked): Likeness | null {
  const readings = readPhrases(answer);
  const variants = accepted.flatMap(writingsOf).flatMap(readPhrases);
  const pairs = readings
    .flatMap((reading) => variants.map((variant) => ({ reading, variant })))
    .filter(({ reading, variant }) => !areOpposed(reading, variant));
  for (const slips of asked.slips ? [false, true] : [false]) {
    for (const [place, comparison] of comparisons.entries()) {
      for (const { reading, variant } of pairs) {
        const how = comparison.compare(reading, variant, { ...asked, slips });
        if (how === null) continue;
        const rank = slips ? comparisons.length + place : place;
        return { rank, variant: variant.raw, because: slips ? `${how}, with a slip of the keyboard` : how };
      }
    }
  }
  return null;
}
