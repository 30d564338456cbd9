/**
 * What the pipeline makes of a folder of articles:
 *
 *     npm run bench:questions -- ../shared/corpus/dev -n 10
 *     npm run bench:questions -- ../shared/corpus/dev --json > report.json
 *
 * `--details` adds what the lint finds, item by item, and the gold facts that no draft asks for with the keys of the
 * drafts about the same sentences. Gold facts are looked for in the folder `gold` beside the articles (`--gold DIR`).
 */
import { parseArgs } from 'node:util';
import { createPipeline } from '../../src/core/pipeline.js';
import { loadResources } from '../../src/resources.js';
import { readCorpus } from './corpus.js';
import { readGold } from './gold.js';
import { measureArticle } from './measure-article.js';
import { printDetails } from './print-details.js';
import { printQuestions } from './print-questions.js';
import { reportOf } from './report-questions.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', short: 'n', default: '10' },
    gold: { type: 'string' },
    details: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? '../shared/corpus/dev';
const gold = values.gold ?? `${folder}/../gold`;
const resources = loadResources();
const pipeline = createPipeline(resources);
const corpus = readCorpus(folder);

// The first articles are slow while Node still compiles; nobody's server is like that for long.
for (const { article } of corpus.slice(0, 5)) pipeline.make(article, { count: 10, kinds: [], seed: 'warm' });

const measures = corpus.map((each) =>
  measureArticle(each, Number(values.count), pipeline, resources, readGold(gold, each.slug)),
);
const report = reportOf(measures);
if (values.json) console.log(JSON.stringify({ report, articles: measures }, null, 2));
else console.log(printQuestions(measures, report));
if (values.details) console.log(`\n${printDetails(measures)}`);
