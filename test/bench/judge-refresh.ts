/**
 * Measures the judged items anew, where today's code still makes them: criteria that are younger than a round are
 * filled in, and the ranker learns from what it will see.
 *
 *     npm run judge:refresh -- test/judged ../shared/corpus/dev test/articles
 *
 * Items that are made no more, or of articles that are not at hand, keep what was known of them.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveDrafts } from '../../src/core/item/derive-items.js';
import { createPipeline } from '../../src/core/pipeline.js';
import { loadResources } from '../../src/resources.js';
import type { JudgedItem } from '../../src/training/judged/judged-item.js';
import { ITEMS_ENDING } from '../../src/training/judged/read-judgements.js';
import { readCorpus } from './corpus.js';

const [judged = 'test/judged', ...folders] = process.argv.slice(2);
const resources = loadResources();
const pipeline = createPipeline(resources);
const nameOf = (article: string, stem: string, key: string): string => [article, stem, key].join('\n');

const known = new Map(
  folders.flatMap(readCorpus).flatMap(({ slug, article }) => {
    const { candidates } = deriveDrafts(pipeline.analyse(article), resources);
    return candidates.map(({ draft, features }) => [nameOf(slug, draft.stem, draft.key), features] as const);
  }),
);
for (const round of readdirSync(judged).filter((name) => !name.endsWith('.json'))) {
  const file = join(judged, round, `sheet${ITEMS_ENDING}`);
  const items = JSON.parse(readFileSync(file, 'utf8')) as JudgedItem[];
  let count = 0;
  const refreshed = items.map((item) => {
    const features = known.get(nameOf(item.article, item.stem, item.key));
    if (!features) return item;
    count++;
    return { ...item, features: { ...features } };
  });
  writeFileSync(file, `${JSON.stringify(refreshed, null, 2)}\n`);
  console.log(`${round}: ${count} of ${items.length} items`);
}
