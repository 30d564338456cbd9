import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../core/article/decode-text.js';
import { readArticle } from '../core/article/read-article.js';
import type { Article } from '../core/model.js';
import type { Making } from '../core/pipeline.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import type { Store } from '../store/store.js';
import type { AsyncPipeline } from './pipeline/async-pipeline.js';

const SETTING = 'samples-loaded';
const COUNT = 10;
const SEED = '1';

/** The articles of `data/samples`, by file name: the first is shown at the top. */
async function readSamples(): Promise<Article[]> {
  const folder = join(PACKAGE_DIRECTORY, 'data', 'samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const readings = files
    .sort()
    .map((fileName) => readArticle({ fileName, text: decodeText(readFileSync(join(folder, fileName))) }));
  return (await Promise.all(readings)).map(({ article }) => article);
}

/** Puts the sample articles with their questions into a store that never had them; deleted ones do not come back. */
export async function loadSamples(store: Store, pipeline: AsyncPipeline): Promise<void> {
  if ((await store.read.settings.get(SETTING)) !== null) return;
  const samples = await readSamples();
  const makings: Making[] = [];
  for (const article of samples)
    makings.push(await pipeline.make(article, { count: COUNT, kinds: [], seed: SEED }));
  await store.write(async (tables) => {
    for (const making of makings) {
      const article = await tables.articles.add(null, making.article);
      await tables.articles.noteAsking(article, making);
      await tables.items.propose(article, making.items);
    }
    await tables.settings.set(SETTING, 'yes');
  });
}
