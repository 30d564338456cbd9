/**
 * How fast the pipeline is, and what memory it takes:
 *
 *     npm run bench:speed                         over ../shared/corpus/dev
 *     npm run bench:speed -- path/to/articles
 *
 * All times are of the processor, see processor-time.ts. Start and memory are measured in fresh processes over the
 * built code.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/core/model.js';
import { createPipeline } from '../../src/core/pipeline.js';
import { loadResources } from '../../src/resources.js';
import { countWords, readCorpus, type CorpusArticle } from './corpus.js';
import { timed } from './processor-time.js';
import { textOfWords } from './sample-texts.js';
import { textTable } from './text-table.js';

const MEGABYTE = 1024 * 1024;
const folder = process.argv[2] ?? '../shared/corpus/dev';
const corpus = readCorpus(folder);
const pipeline = createPipeline(loadResources());
const make = (article: Article): void => {
  pipeline.make(article, { count: 10, kinds: [], seed: 'bench' });
};

/** Sorted milliseconds of the processor for each run. */
function time(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => timed(work).milliseconds).sort((a, b) => a - b);
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value);

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);
for (const { article } of corpus.slice(0, 10)) make(article);

console.log(`${lengths()}\n\n${numbers()}\n\n${near500()}\n\n${start()}`);

/** Whether the time grows with the length of the text and no faster. */
function lengths(): string {
  const rows = [500, 2000, 20_000].map((words) => {
    const article = textOfWords(corpus, words);
    const count = countWords(article.body);
    const runs = Math.max(3, Math.round(10_000 / words));
    const [analysis, whole] = [() => void pipeline.analyse(article), () => make(article)].map((work) =>
      median(time(runs, work)),
    ) as [number, number];
    return [
      count,
      runs,
      round(analysis),
      round((1000 * count) / analysis),
      round(whole),
      round((1000 * count) / whole),
    ];
  });
  return `One text, median\n${textTable(['words', 'runs', 'analysis ms', 'words/s', 'to items ms', 'words/s'], rows)}`;
}

/** Whether the time grows with the number of articles and no faster. */
function numbers(): string {
  const rows = [1, 10, 100].map((count) => {
    const articles = Array.from({ length: count }, (_, i) => corpus[i % corpus.length] as CorpusArticle);
    const words = articles.reduce((sum, each) => sum + each.words, 0);
    const [milliseconds = 0] = time(1, () => articles.forEach(({ article }) => make(article)));
    return [count, words, round(milliseconds), round((1000 * words) / milliseconds)];
  });
  return `Articles one after the other\n${textTable(['articles', 'words', 'ms', 'words/s'], rows)}`;
}

/** The figure that teachers feel: real articles of about 500 words, ten items each. */
function near500(): string {
  const articles = corpus.filter(({ words }) => words >= 450 && words <= 550);
  const times = articles.flatMap(({ article, words }) =>
    time(5, () => make(article)).map((milliseconds) => (500 * milliseconds) / words),
  );
  times.sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  const rows = [[articles.length, times.length, at(0.5), at(0.95), at(1)]];
  const heads = ['articles', 'runs', 'median ms', '95 % below', 'most'];
  return `500 words to ten items, articles of 450 to 550 words, scaled to 500\n${textTable(heads, rows)}`;
}

interface Fresh {
  readonly sinceStart: number;
  readonly clock: number;
  readonly loading: number;
  readonly first: number;
  readonly rssLoaded: number;
  readonly rssMade: number;
  readonly rssMost: number;
}

/** Medians of fresh processes. */
function start(): string {
  const near = corpus.reduce((best, each) =>
    Math.abs(each.words - 500) < Math.abs(best.words - 500) ? each : best,
  );
  const runs = Array.from({ length: 7 }, () => freshProcess([near]));
  const of = (figure: keyof Fresh): number => median(runs.map((run) => run[figure]).sort((a, b) => a - b));
  const rows = [
    ['from the start of Node to a pipeline, ms', round(of('sinceStart'))],
    ['the same by the clock, ms', round(of('clock'))],
    ['of these, reading model and lists, ms', round(of('loading'))],
    [`first article (${near.words} words), ms`, round(of('first'))],
    ['memory with the pipeline, MB', round(of('rssLoaded') / MEGABYTE)],
    ['memory after the first article, MB', round(of('rssMade') / MEGABYTE)],
    [
      `most memory after any of ${corpus.length} articles, MB`,
      round(freshProcess(corpus).rssMost / MEGABYTE),
    ],
  ];
  return `A fresh process, median of ${runs.length}\n${textTable(['measure', 'figure'], rows)}`;
}

function freshProcess(articles: readonly CorpusArticle[]): Fresh {
  const script = join(import.meta.dirname, 'fresh-process.js');
  const paths = articles.map(({ slug }) => join(folder, `${slug}.md`));
  return JSON.parse(execFileSync('node', [script, ...paths], { encoding: 'utf8' })) as Fresh;
}
