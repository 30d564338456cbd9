/**
 * Run by speed.ts in a process of its own over the built code: what processor time Node needs from its start until the
 * pipeline is there, what time its first article takes, and what memory that costs. Prints one line of JSON.
 *
 *     node test/bench/fresh-process.js ARTICLE.md…
 *
 * Further articles are for memory: `rssMost` is the most seen after any of them.
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

const [article, ...others] = process.argv.slice(2).map((path) => {
  const text = readFileSync(path, 'utf8');
  return markdownSource.read({ text, fileName: 'article.md' }).article;
});

const loading = spent();
const pipeline = createPipeline(loadResources());
const loaded = spent();
const clock = performance.now();
const rssLoaded = process.memoryUsage.rss();
const request = { count: 10, kinds: [], seed: '1' };
pipeline.make(article, request);
const made = spent();
const rssMade = process.memoryUsage.rss();
let rssMost = rssMade;
for (const each of others) {
  pipeline.make(each, request);
  rssMost = Math.max(rssMost, process.memoryUsage.rss());
}

const figures = {
  sinceStart: loaded,
  // Counted from the start of the process.
  clock,
  loading: loaded - loading,
  first: made - loaded,
  rssLoaded,
  rssMade,
  rssMost,
};
console.log(JSON.stringify(figures));
