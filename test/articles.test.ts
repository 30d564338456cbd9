import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../src/core/article/read-article.js';
import { createPipeline } from '../src/core/pipeline.js';
import { loadResources } from '../src/resources.js';
import { analysisText } from './golden/analysis-text.js';
import { itemsText } from './golden/items-text.js';
import { matchGolden } from './golden/match-golden.js';

/** Each folder holds an article and what was made of it; see test/golden/match-golden.ts for how to change that. */
const FOLDER = join(import.meta.dirname, 'articles');
const slugs = readdirSync(FOLDER);
const pipeline = createPipeline(loadResources());

test('there are articles of fifteen sorts and more', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(15);
});

const read = (slug: string) =>
  readArticle({ text: readFileSync(join(FOLDER, slug, 'article.md'), 'utf8'), fileName: 'article.md' });
const articles = await Promise.all(slugs.map(async (slug) => [slug, (await read(slug)).article] as const));

describe.each(articles)('%s', (slug, article) => {
  test('analysis', () => {
    matchGolden(join(FOLDER, slug, 'analysis.txt'), analysisText(pipeline.analyse(article)));
  });

  test('items', () => {
    const making = pipeline.make(article, { count: 10, kinds: [], seed: 'golden' });
    for (const { evidence } of making.items) {
      expect(evidence.text).toBe(article.body.slice(evidence.start, evidence.end));
    }
    matchGolden(join(FOLDER, slug, 'items.txt'), itemsText(making));
  });
});
