import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { GAZETTEER_BITS } from '../core/document/network/gazetteer.js';
import { readGazetteerSources } from './gazetteer-sources.js';
import { readTrainedWeights, transposed } from './trained-weights.js';
import type { TrainedWeights } from './trained-weights.js';
import {
  byteTensor,
  floatTensor,
  integerTensor,
  quantisedTensor,
  writeTensorFile,
} from './write-tensor-file.js';
import type { NewTensor } from './write-tensor-file.js';

/** How many of the general word vectors ship; fewer words cost accuracy, more cost megabytes. */
const VECTOR_WORDS = 50_000;

/** The vectors go into the networks at half their length. */
const VECTOR_FACTOR = 0.5;

/**
 * The vectors are rounded to so many steps up and down: measured on the development sets, tags, parse and
 * names are as good as with 127, and the file is a quarter smaller.
 */
const VECTOR_STEPS = 31;

/** Writes `vectors.bin.gz` from a folder with `words.txt` and `glove100.f32`. */
export function importVectors(from: string, to: string): void {
  const words = readFileSync(join(from, 'words.txt'), 'utf8').split('\n').slice(0, VECTOR_WORDS);
  const bytes = new Uint8Array(readFileSync(join(from, 'glove100.f32')));
  const numbers = new Float32Array(bytes.buffer);
  const columns = 100;
  const vectors = numbers.slice(0, words.length * columns).map((value) => value * VECTOR_FACTOR);
  writeTensorFile(to, { words }, [quantisedTensor('vectors', vectors, columns, VECTOR_STEPS)]);
}

/** Writes `parser.bin.gz` from a trainer's file of the tagger and parser. */
export function importParser(from: string, to: string): void {
  const weights = readTrainedWeights(from);
  const { cfg, word, tag = [], rel = [] } = weights.header;
  const { dw = 0, da = 0, dg = 0, h = 0, layers = 0, darc = 0, dlab = 0, dtag = 0 } = cfg;
  const tensors = takeTables(weights, word.length, AFFIX_ROWS_OF_PARSER, { dw, da });
  takeLayers(weights, tensors, layers, dw + da + dg, h);
  tensors.push(...takeDense(weights, 'tag.hidden', 2 * h, dtag));
  tensors.push(...takeDense(weights, 'tag.output', dtag, tag.length));
  tensors.push(...takeDense(weights, 'arc.dependent', 2 * h, darc));
  tensors.push(...takeDense(weights, 'arc.head', 2 * h, darc));
  tensors.push(...takeDense(weights, 'arc.bilinear', darc, darc));
  tensors.push(floatTensor('root', weights.take(2 * h)));
  tensors.push(...takeDense(weights, 'label.dependent', 2 * h, dlab));
  tensors.push(...takeDense(weights, 'label.head', 2 * h, dlab));
  tensors.push(...takeDense(weights, 'label.output', 3 * dlab, rel.length));
  writeTensorFile(to, { words: word, tags: tag, relations: rel }, tensors);
}

/** Writes `names.bin.gz` from a trainer's file of the name finder. */
export function importNames(from: string, to: string): void {
  const weights = readTrainedWeights(from);
  const { cfg, word, lab = [] } = weights.header;
  const { dw = 0, da = 0, dg = 0, dz = 0, h = 0, layers = 0, dh = 0 } = cfg;
  const tensors = takeTables(weights, word.length, AFFIX_ROWS_OF_NAMES, { dw, da });
  tensors.push(quantisedTensor('lists', weights.take(GAZETTEER_BITS.length * dz), dz));
  takeLayers(weights, tensors, layers, dw + da + dg + dz, h);
  tensors.push(...takeDense(weights, 'hidden', 2 * h, dh));
  tensors.push(...takeDense(weights, 'output', dh, lab.length));
  tensors.push(floatTensor('between', weights.take(lab.length * lab.length)));
  tensors.push(floatTensor('first', weights.take(lab.length)), floatTensor('last', weights.take(lab.length)));
  writeTensorFile(to, { words: word, labels: lab }, tensors);
}

/** Writes `gazetteer.bin.gz`; for the arguments see {@link readGazetteerSources}. */
export function importGazetteer(packages: string, census: string, to: string): void {
  const gazetteer = readGazetteerSources(packages, census);
  writeTensorFile(to, {}, [integerTensor('hashes', gazetteer.hashes), byteTensor('bits', gazetteer.bits)]);
}

const AFFIX_ROWS_OF_PARSER = 32_768;
const AFFIX_ROWS_OF_NAMES = 16_384;

function takeTables(
  weights: TrainedWeights,
  words: number,
  affixes: number,
  { dw, da }: { readonly dw: number; readonly da: number },
): NewTensor[] {
  return [
    quantisedTensor('words', weights.take(words * dw), dw),
    quantisedTensor('affixes', weights.take(affixes * da), da),
  ];
}

/** @param width of the input of the first layer; the others take both directions of the one before */
function takeLayers(
  weights: TrainedWeights,
  tensors: NewTensor[],
  layers: number,
  width: number,
  h: number,
): void {
  for (let layer = 0; layer < layers; layer++) {
    const inputs = layer === 0 ? width : 2 * h;
    for (const direction of ['forward', 'backward']) {
      const name = `layer${layer}.${direction}`;
      const input = transposed(weights.take(inputs * 4 * h), 4 * h);
      const recurrent = transposed(weights.take(h * 4 * h), 4 * h);
      tensors.push(quantisedTensor(`${name}.input`, input, inputs));
      tensors.push(quantisedTensor(`${name}.recurrent`, recurrent, h));
      tensors.push(floatTensor(`${name}.bias`, weights.take(4 * h)));
    }
  }
}

function takeDense(weights: TrainedWeights, name: string, inputs: number, outputs: number): NewTensor[] {
  const values = transposed(weights.take(inputs * outputs), outputs);
  return [
    quantisedTensor(`${name}.weights`, values, inputs),
    floatTensor(`${name}.bias`, weights.take(outputs)),
  ];
}
