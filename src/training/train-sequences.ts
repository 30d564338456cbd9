import type { SequenceCounts } from '../core/document/sequences/sequence-model.js';
import { END, START, symbolsOf } from '../core/document/sequences/symbols.js';
import type { TreebankDocument } from './conllu.js';
import { integerTensor, writeTensorFile } from './write-tensor-file.js';

/** Counts three symbols in a row over all sentences, and writes `sequences.bin.gz`. */
export function trainSequences(documents: readonly TreebankDocument[], to: string): void {
  const sentences = documents.flatMap((document) => document.sentences);
  const { symbols, triples, counts } = countTriples(
    sentences.map((words) => symbolsOf(words.map(({ form, xpos }) => ({ text: form, xpos })))),
  );
  writeTensorFile(to, { symbols }, [integerTensor('triples', triples), integerTensor('counts', counts)]);
}

/** @param sentences as symbols, without start and end */
export function countTriples(sentences: readonly (readonly { readonly name: string }[])[]): SequenceCounts {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const names = [START, START, ...sentence, END].map(({ name }) => name);
    for (let i = 2; i < names.length; i++) {
      const key = names.slice(i - 2, i + 1).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([key]) => key.split(' '));
  const symbols = [...new Set(rows.flat())].sort();
  const numberOf = new Map(symbols.map((name, number) => [name, number]));
  return {
    symbols,
    triples: Uint32Array.from(rows.flat(), (name) => numberOf.get(name)!),
    counts: Uint32Array.from(sorted, ([, count]) => count),
  };
}
