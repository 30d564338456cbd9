import { describe, expect, test } from '@jest/globals';

import { readLanguageModel } from '../../../src/core/document/language-model.js';
import { UnreadableModel } from '../../../src/core/document/network/tensor-file.js';
import { readLanguageModelFiles } from '../../../src/resources.js';

const files = readLanguageModelFiles();

const SENTENCES = [
  ['The', 'minister', 'said', 'Norway', 'would', 'send', 'two', 'ships', '.'],
  ['Why', '?'],
];

describe('the language model', () => {
  test('works the same without WebAssembly SIMD', () => {
    const plain = readLanguageModel(new Map([...files, ['kernel.wasm', new Uint8Array(8)]]));
    const simd = readLanguageModel(files);
    const words = (model: typeof plain): string[] =>
      model.parser
        .parse(SENTENCES)
        .flat()
        .map(({ tag, head, relation, confidence }) => `${tag} ${head} ${relation} ${confidence.toFixed(3)}`);
    expect(words(plain)).toEqual(words(simd));
    expect(plain.names.label(SENTENCES)).toEqual(simd.names.label(SENTENCES));
  });

  test.each([...files.keys()].filter((name) => name.endsWith('.bin') || name.endsWith('.wasm')))(
    'without %s says which file is missing',
    (name) => {
      const others = new Map(files);
      others.delete(name);
      expect(() => readLanguageModel(others)).toThrow(UnreadableModel);
      expect(() => readLanguageModel(others)).toThrow(`file ${name} is missing`);
    },
  );
});
