import type { Span } from '../core/model.js';
import type { TreebankDocument } from './conllu.js';

/** Words that the corpus says mean the same person or thing as all others of their chain. */
export interface GoldMention extends Span {
  readonly chain: string;
}

/** Reads the chains of GUM's last column: `(12-person-…` opens, `12)` closes, a mention of one word does both. */
export function readGoldChains({ sentences }: TreebankDocument): GoldMention[] {
  const open = new Map<string, number[]>();
  const found: GoldMention[] = [];
  const pattern = /\((\d+)(?:\[\d+\/\d+\])?-[^()]*(\))?|(\d+)(?:\[\d+\/\d+\])?\)/g;
  for (const word of sentences.flat()) {
    const [, marks = ''] = /Entity=([^|]*)/.exec(word.notes) ?? [];
    for (const [, opened, both, ended] of marks.matchAll(pattern)) {
      if (opened !== undefined) open.set(opened, [...(open.get(opened) ?? []), word.start]);
      const chain = both === undefined ? ended : opened;
      const start = chain === undefined ? undefined : open.get(chain)?.pop();
      if (chain !== undefined && start !== undefined) found.push({ chain, start, end: word.end });
    }
  }
  return found;
}

/** The chain of the smallest gold mention around a span; a possessive 's may be left out of one of the two. */
export function chainOf(gold: readonly GoldMention[], { start, end }: Span): string | undefined {
  return gold
    .filter((mention) => mention.start <= start && end <= mention.end + 2)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.chain;
}

/** Of chains that sum up several others ("they" for John and Mary): which, from `SplitAnte=1<102,100<102`. */
export function readSplitChains({ sentences }: TreebankDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { notes } of sentences.flat()) {
    const [, pairs = ''] = /SplitAnte=([^|]*)/.exec(notes) ?? [];
    for (const [, part = '', whole = ''] of pairs.matchAll(/(\d+)<(\d+)/g)) {
      parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
    }
  }
  return parts;
}
