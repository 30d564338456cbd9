import type { Gender } from '../model.js';
import { FirstNames } from './coreference/first-names.js';
import type { PronounWeights } from './coreference/pronoun-weights.js';
import type { ThingModel } from './coreference/thing-model.js';
import type { Gazetteer } from './network/gazetteer.js';
import type { MatrixKernel } from './network/matrix-kernel.js';
import { NameNetwork } from './network/name-network.js';
import { ParserNetwork } from './network/parser-network.js';
import { readBoundaryWeights } from './network/perceptron.js';
import type { BoundaryWeights } from './network/perceptron.js';
import { PlainKernel } from './network/plain-kernel.js';
import { SimdKernel } from './network/simd-kernel.js';
import { TensorFile, UnreadableModel } from './network/tensor-file.js';
import { readWordVectors } from './network/word-encoder.js';
import type { Calibration } from './passes/calibration.js';
import { LemmaTable, readLemmaTable } from './passes/lemma-table.js';
import { readSequenceModel, type SequenceModel } from './sequences/sequence-model.js';

/** All that was learned about English: everything the passes need beside the text. */
export interface LanguageModel {
  readonly boundaries: BoundaryWeights;
  readonly parser: ParserNetwork;
  /** Makes the parser's confidence a probability. */
  readonly calibration: Calibration;
  readonly lemmas: LemmaTable;
  /** Which words stand beside which. */
  readonly sequences: SequenceModel;
  readonly names: NameNetwork;
  /** Known names of countries, cities, persons and peoples. */
  readonly gazetteer: Gazetteer;
  readonly firstNames: FirstNames;
  /** Who "he" and "she" are. */
  readonly pronouns: PronounWeights;
  /** What "it" and "they" are. */
  readonly things: ThingModel;
}

/**
 * @param files the files of data/language-model by name, decompressed, without `.gz`
 * @throws UnreadableModel when a file is missing or broken
 */
export function readLanguageModel(files: ReadonlyMap<string, Uint8Array>): LanguageModel {
  const open = (name: string): TensorFile => new TensorFile(name, bytesOf(files, name));
  const kernel = makeKernel(bytesOf(files, 'kernel.wasm'));
  const vectors = readWordVectors(open('vectors.bin'));
  const lists = open('gazetteer.bin');
  const gazetteer = { hashes: lists.integers('hashes'), bits: lists.bytes('bits') };
  return {
    boundaries: readBoundaryWeights(open('boundaries.bin')),
    parser: new ParserNetwork(open('parser.bin'), vectors, kernel),
    calibration: readJson(files, 'calibration.json') as Calibration,
    // the most frequent words come first
    lemmas: readLemmaTable(open('lemmas.bin'), (word) => vectors.rowOf.get(word)),
    sequences: readSequenceModel(open('sequences.bin')),
    names: new NameNetwork(open('names.bin'), vectors, gazetteer, kernel),
    gazetteer,
    firstNames: new FirstNames(readJson(files, 'first-names.json') as Record<Gender, string>),
    pronouns: readJson(files, 'pronouns.json') as PronounWeights,
    things: readJson(files, 'things.json') as ThingModel,
  };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes) return bytes;
  throw new UnreadableModel(
    `The language model's file ${name} is missing. Restore data/language-model from the release.`,
  );
}

function readJson(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(files, name)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableModel(
      `The language model's file ${name} is not JSON. Restore data/language-model from the release.`,
    );
  }
}

/** Both kernels give the same numbers; the plain one is for engines that cannot compile the other. */
function makeKernel(code: Uint8Array): MatrixKernel {
  return WebAssembly.validate(new Uint8Array(code)) ? new SimdKernel(code) : new PlainKernel();
}
