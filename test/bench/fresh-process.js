/**
 * Run by speed.ts in a process of its own over the built code: what processor time Node needs from its start until the
 * pipeline is there, what time its first article takes, and what memory that costs. Prints one line of JSON.
 *
 *     node test/bench/fresh-process.js ARTICLE.md
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const { markdownSource } = await import('../../dist/core/article/sources/markdown.js');
const { createPipeline } = await import('../../dist/core/pipeline.js');
const { loadResources } = await import('../../dist/resources.js');

/** Milliseconds of the processor since the process began. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const text = readFileSync(process.argv[2], 'utf8');
const { article } = markdownSource.read({ text, fileName: 'article.md' });

const loading = spent();
const pipeline = createPipeline(loadResources());
const loaded = spent();
const clock = performance.now();
const rssLoaded = process.memoryUsage.rss();
pipeline.make(article, { count: 10, kinds: [], seed: '1' });
const made = spent();

const figures = {
  sinceStart: loaded,
  // Counted from the start of the process.
  clock,
  loading: loaded - loading,
  first: made - loaded,
  rssLoaded,
  rssMade: process.memoryUsage.rss(),
};
console.log(JSON.stringify(figures));
