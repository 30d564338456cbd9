import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readLanguageModel } from './core/document/language-model.js';
import type { LanguageModel } from './core/document/language-model.js';
import { PACKAGE_DIRECTORY } from './package-directory.js';

/** Reads data/language-model: what ends in `.gz` comes decompressed and without that ending. */
export function readLanguageModelFiles(): Map<string, Uint8Array> {
  const folder = join(PACKAGE_DIRECTORY, 'data', 'language-model');
  return new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith('.gz') ? [name.slice(0, -'.gz'.length), gunzipSync(bytes)] : [name, bytes];
    }),
  );
}

/** Reads the language model; takes about a fifth of a second, so do it once. */
export const loadLanguageModel = (): LanguageModel => readLanguageModel(readLanguageModelFiles());
