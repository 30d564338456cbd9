import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readLanguageModel } from './core/document/language-model.js';
import type { LanguageModel } from './core/document/language-model.js';
import type { RankerWeights } from './core/item/rank.js';
import type { Resources } from './core/pipeline.js';
import { LIST_NAMES, type WorldFiles } from './core/world/list-files.js';
import { readWorld } from './core/world/read-world.js';
import type { World } from './core/world/world.js';
import { PACKAGE_DIRECTORY } from './package-directory.js';

/** Reads data/language-model: what ends in `.gz` comes decompressed and without that ending. */
export function readLanguageModelFiles(): Map<string, Uint8Array> {
  const folder = join(PACKAGE_DIRECTORY, 'data', 'language-model');
  return new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith('.gz') ? [name.slice(0, -'.gz'.length), decompressed(bytes)] : [name, bytes];
    }),
  );
}

/** The last four bytes say how long the content is; room for all of it spares putting pieces together. */
const decompressed = (bytes: Buffer): Buffer =>
  gunzipSync(bytes, { chunkSize: Math.max(1024, bytes.readUInt32LE(bytes.length - 4)) });

/** Reads the language model; takes about a fifth of a second, so do it once. */
export const loadLanguageModel = (): LanguageModel => readLanguageModel(readLanguageModelFiles());

/** Reads data/lists: countries, cities, organisations, people … */
export function loadWorld(): World {
  const files = LIST_NAMES.map((name) => [name, readJson('lists', `${name}.json`)]);
  return readWorld(Object.fromEntries(files) as WorldFiles);
}

/** Everything that the pipeline needs, read once. */
export const loadResources = (): Resources => ({
  languageModel: loadLanguageModel(),
  world: loadWorld(),
  ranker: readJson('ranker.json') as RankerWeights,
});

function readJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(PACKAGE_DIRECTORY, 'data', ...path), 'utf8'));
}
