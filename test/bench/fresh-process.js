/**
 * Run by speed.ts in a process of its own over the built code: how long Node needs from its start until the pipeline
 * is there, how long its first article takes, and what memory that costs. Prints one line of JSON.
 *
 *     node test/bench/fresh-process.js ARTICLE.md
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const { markdownSource } = await import('../../dist/core/article/sources/markdown.js');
const { createPipeline } = await import('../../dist/core/pipeline.js');
const { loadResources } = await import('../../dist/resources.js');
const text = readFileSync(process.argv[2], 'utf8');
const { article } = markdownSource.read({ text, fileName: 'article.md' });

const loading = performance.now();
const pipeline = createPipeline(loadResources());
const loaded = performance.now();
const rssLoaded = process.memoryUsage.rss();
pipeline.make(article, { count: 10, kinds: [], seed: '1' });
const made = performance.now();

const figures = {
  // performance.now() counts from the start of the process.
  sinceStart: loaded,
  loading: loaded - loading,
  first: made - loaded,
  rssLoaded,
  rssMade: process.memoryUsage.rss(),
};
console.log(JSON.stringify(figures));
