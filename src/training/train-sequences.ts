import { END, START, symbolsOf } from '../core/document/sequences/symbols.js';
import type { TreebankDocument } from './conllu.js';
import { writeTensorFile } from './write-tensor-file.js';

/** Counts three symbols in a row over all sentences, and writes `sequences.bin.gz`. */
export function trainSequences(documents: readonly TreebankDocument[], to: string): void {
  const counts = new Map<string, number>();
  for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
    const words = sentence.map(({ form, xpos }) => ({ text: form, xpos }));
    const names = [START, START, ...symbolsOf(words), END].map(({ name }) => name);
    for (let i = 2; i < names.length; i++) {
      const key = names.slice(i - 2, i + 1).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const byCount = new Map<number, string[]>();
  for (const [key, count] of counts) byCount.set(count, [...(byCount.get(count) ?? []), key]);
  const lines = [...byCount]
    .sort(([a], [b]) => a - b)
    .map(([count, keys]) => [count, ...keys.sort()].join('\t'));
  writeTensorFile(to, { triples: lines }, []);
}
