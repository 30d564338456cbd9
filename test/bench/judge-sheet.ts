/**
 * Writes items of many articles in shuffled order, without rule or score, to be marked against the rubric:
 *
 *     npm run judge:sheet -- ../shared/corpus/dev -n 10 --seed 1 --out test/judged/2026-11-23-first/sheet.md
 *
 * Three files: `sheet.md` is for the judge; `sheet.keys.md` is opened when all items have been answered; and
 * `sheet.items.json` has what the judge does not see. Marks go beside them, a line for each item and judge:
 *
 *     {"item": "1a2b3c4d", "judge": "a", "fails": ["A4", "B3"], "guessed": false, "note": ""}
 *
 * `--all 20` adds drafts that passed the gates and were not chosen, to twenty of an article, for the ranker to learn
 * from; the tally counts those chosen. `--human ../shared/corpus/gold` mixes in as many questions that people wrote about the same articles.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createPipeline } from '../../src/core/pipeline.js';
import { seededRandom, shuffled } from '../../src/core/quiz/random.js';
import { loadResources } from '../../src/resources.js';
import { ITEMS_ENDING } from '../../src/training/judged/read-judgements.js';
import { readCorpus } from './corpus.js';
import { readGold } from './gold.js';
import { humanItems } from './human-items.js';
import { judgedItems } from './judged-items.js';
import { keySheet, questionSheet } from './sheet-text.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', short: 'n', default: '10' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string' },
    human: { type: 'string' },
    all: { type: 'string' },
    out: { type: 'string', default: '.tmp/sheet.md' },
  },
});
const wanted = values.articles?.split(',');
const corpus = readCorpus(positionals[0] ?? '../shared/corpus/dev').filter(
  ({ slug }) => wanted?.includes(slug) ?? true,
);
const missing = wanted?.filter((slug) => !corpus.some((each) => each.slug === slug)) ?? [];
if (missing.length > 0) throw new Error(`There are no such articles: ${missing.join(', ')}.`);

const resources = loadResources();
const pipeline = createPipeline(resources);
const request = { count: Number(values.count), kinds: [], seed: values.seed };
const most = Number(values.all ?? 0);
const made = corpus.flatMap((each) => judgedItems(each, request, pipeline, resources, most));
const human = corpus.flatMap(({ slug }) =>
  humanItems(slug, (values.human && readGold(values.human, slug)) || [], request.count, values.seed),
);
const items = shuffled([...made, ...human], seededRandom(values.seed));

const stub = values.out.replace(/\.md$/u, '');
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(`${stub}.md`, questionSheet(items));
writeFileSync(`${stub}.keys.md`, keySheet(items));
writeFileSync(`${stub}${ITEMS_ENDING}`, `${JSON.stringify(items, null, 2)}\n`);
console.log(
  `${items.length} items of ${corpus.length} articles: ${stub}.md, ${stub}.keys.md, ${stub}${ITEMS_ENDING}`,
);
