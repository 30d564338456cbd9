import { SAYING } from '../core/document/quotations/reporting-verbs.js';
import type { Span, Upos } from '../core/model.js';

/** A word of a tree, found or of a treebank. */
export interface BondWord extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly deprel: string;
  readonly head: (Span & { readonly lemma: string; readonly upos: Upos }) | undefined;
}

/** What questions rest on, each a relation between two words. */
export const BONDS = [
  'subject of a reporting verb',
  'complement of a reporting verb',
  'apposition',
  'apposition beside a name',
  'name with title',
  'passive subject',
  'clause of cause',
] as const;
export type Bond = (typeof BONDS)[number];

/** All bonds of a text as the spans of the two words. */
export function bondsOf(words: readonly BondWord[]): Record<Bond, string[]> {
  const found = Object.fromEntries(BONDS.map((name) => [name, [] as string[]])) as Record<Bond, string[]>;
  const becauses = new Set(
    words.flatMap(({ lemma, deprel, head }) => (isBecause(lemma, deprel) && head ? [head.start] : [])),
  );
  for (const word of words) {
    const name = bondOf(word, becauses);
    if (name === null || word.head === undefined) continue;
    const pair = [word.start, word.head.start];
    // "S, Plato thought": the verb may hang on S or S on the verb
    if (name === 'complement of a reporting verb') pair.sort((a, b) => a - b);
    found[name].push(pair.join(' '));
    const between = words.filter(({ start }) => start > Math.min(...pair) && start < Math.max(...pair));
    const named = word.upos === 'PROPN' || word.head.upos === 'PROPN';
    const marked = between.some(({ text }) => /^[,(–—-]$/.test(text));
    if (name === 'apposition' && named && marked) found['apposition beside a name'].push(pair.join(' '));
  }
  return found;
}

function bondOf({ start, lemma, upos, deprel, head }: BondWord, becauses: ReadonlySet<number>): Bond | null {
  const reports = head?.upos === 'VERB' && SAYING.has(head.lemma);
  if (deprel === 'nsubj' && reports) return 'subject of a reporting verb';
  if (deprel === 'ccomp' && reports) return 'complement of a reporting verb';
  if (deprel === 'parataxis' && upos === 'VERB' && SAYING.has(lemma)) return 'complement of a reporting verb';
  if (deprel === 'appos') return 'apposition';
  if (deprel === 'nmod:desc') return 'name with title';
  if (deprel === 'nsubj:pass') return 'passive subject';
  return deprel.startsWith('advcl') && becauses.has(start) ? 'clause of cause' : null;
}

const isBecause = (lemma: string, deprel: string): boolean =>
  deprel === 'mark' && /^(?:because|cause|'cause|cos|coz)$/i.test(lemma);
