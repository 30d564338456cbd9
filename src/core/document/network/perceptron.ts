import { hashText } from './hash-text.js';
import type { TensorFile } from './tensor-file.js';

/**
 * A yes-or-no perceptron over any number of features (Collins 2002), its weights in a table of bytes
 * indexed by the features' hashes. Features that meet in one place share a weight, which costs little.
 */
export class Perceptron {
  readonly #weights: Int8Array;

  /** @param weights as many as a power of two */
  constructor(weights: Int8Array) {
    this.#weights = weights;
  }

  /** Above zero for yes. */
  score(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights[placeOf(feature, this.#weights.length)]!;
    return sum;
  }
}

/** Place of a feature in a table whose length is a power of two. */
export const placeOf = (feature: string, length: number): number => hashText(feature) & (length - 1);

/** The two decisions that cut a text: is a token cut here, does a sentence end here. */
export interface BoundaryWeights {
  readonly tokens: Perceptron;
  readonly sentences: Perceptron;
}

export function readBoundaryWeights(file: TensorFile): BoundaryWeights {
  const perceptron = (name: string): Perceptron => {
    const bytes = file.bytes(name);
    return new Perceptron(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  };
  return { tokens: perceptron('tokens'), sentences: perceptron('sentences') };
}
