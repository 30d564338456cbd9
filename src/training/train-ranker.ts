/**
 * Learns from judged items which drafts teachers print unchanged, and writes data/ranker.json:
 *
 *     npm run train:ranker                    the rounds that test/judged/unread.json names
 *     npm run train:ranker -- test/judged/2026-11-23-first --dry
 *
 * Questions by people are left out, and such as are older than a criterion and made no more (`npm run judge:refresh`
 * measures those that are): of these only 38 in 100 had been accepted, and they say little of today's. An item's label
 * is the share of its judges who accept it. What is printed of a cut is
 * of items scored by curves that were learned from other articles. `--dry` prints and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CRITERIA } from '../core/item/criteria/index.js';
import { SORTS, type Features } from '../core/item/features.js';
import { rank, type RankerWeights } from '../core/item/rank.js';
import { fitAdditive, predict, type Case } from './additive-model.js';
import { areaUnderCurve } from './area-under-curve.js';
import { HUMAN, type Judgement } from './judged/judged-item.js';
import { readJudgements } from './judged/read-judgements.js';
import { isAccepted } from './judged/tally-judgements.js';

const RANKER = 'data/ranker.json';
const JUDGED = 'test/judged';
const SEED = 'ranker';
const FOLDS = 10;

interface Example extends Case {
  readonly article: string;
  readonly seen: Features;
}

/** A feature that fewer items than this have says more about them than about the next article. */
const LEAST_ITEMS = 5;

/** Criteria first, then kinds, rules and other sorts with items enough, by name. */
function columnsOf(judgements: readonly Judgement[]): string[] {
  const criteria = CRITERIA.map(({ name }) => name);
  const others = [...new Set(judgements.flatMap(({ of }) => Object.keys(of.features)))]
    .filter((name) => SORTS.some((sort) => name.startsWith(`${sort} `)))
    .filter((name) => judgements.filter(({ of }) => name in of.features).length >= LEAST_ITEMS);
  return [...criteria, ...others.toSorted()];
}

/** One example for each item, whoever judged it. */
function examplesOf(judgements: readonly Judgement[], columns: readonly string[]): Example[] {
  const names = judgements.map(({ round, item }) => `${round}/${item}`);
  return [...new Set(names)].map((name) => {
    const marks = judgements.filter((_, i) => names[i] === name);
    const { article, features } = marks[0]!.of;
    return {
      article,
      seen: features,
      features: columns.map((column) => features[column] ?? 0),
      label: marks.filter(isAccepted).length / marks.length,
    };
  });
}

interface Scored {
  readonly score: number;
  readonly label: number;
}

/** Every article's items, scored by curves learned from other articles. */
function crossValidated(examples: readonly Example[]): Scored[] {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitAdditive(
      examples.filter(({ article }) => foldOf.get(article) !== fold),
      SEED,
    );
    return examples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map(({ features, label }) => ({ score: predict(fit, features), label }));
  }).flat();
}

/** What a cut at each score would keep, and how much of it is accepted: `LEAST_SCORE` of choose.ts is such a cut. */
function printCuts(scored: readonly Scored[]): void {
  for (let cut = 0.2; cut < 0.85; cut += 0.05) {
    const kept = scored.filter(({ score }) => score >= cut);
    const accepted = kept.reduce((sum, { label }) => sum + label, 0) / Math.max(1, kept.length);
    console.log(
      `score from ${cut.toFixed(2)}: ${kept.length} items kept, ${(100 * accepted).toFixed(1)} % accepted`,
    );
  }
}

const areaOf = (scored: readonly Scored[]): string => areaUnderCurve(scored)?.toFixed(3) ?? 'not defined';

/**
 * Rounds over articles that no rule had been read against. What was judged on articles that the rules were mended on
 * looks better than it is: with those rounds, questions of unread articles are ranked worse (AUC 0.73 against 0.74) and
 * promised more than they hold.
 */
function unreadRounds(): string[] {
  const names = JSON.parse(readFileSync(join(JUDGED, 'unread.json'), 'utf8')) as string[];
  return names.map((name) => join(JUDGED, name));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean', default: false } },
});
const judgements = readJudgements(positionals.length > 0 ? positionals : unreadRounds()).filter(
  ({ of }) => of.rule !== HUMAN && CRITERIA.every(({ name }) => name in of.features),
);
const columns = columnsOf(judgements);
const examples = examplesOf(judgements, columns);
console.log(`${examples.length} items, ${columns.length} features`);
const present = JSON.parse(readFileSync(RANKER, 'utf8')) as RankerWeights;
const now = examples.map(({ seen, label }) => ({ score: rank(seen, present), label }));
console.log(`curves in use, which may have been learned from these items: AUC ${areaOf(now)}`);
const scored = crossValidated(examples);
console.log(`curves learned from other articles: AUC ${areaOf(scored)}`);
printCuts(scored);
const { bias, steps } = fitAdditive(examples, SEED);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const curves = columns.flatMap((name, i) => {
  const curve = steps[i]!.map(({ above, adds }) => [rounded(above), rounded(adds)] as const);
  return curve.length > 0 ? [[name, curve] as const] : [];
});
const lines = curves.map(([name, curve]) => `    ${JSON.stringify(name)}: ${JSON.stringify(curve)}`);
const text = `{\n  "bias": ${rounded(bias)},\n  "curves": {\n${lines.join(',\n')}\n  }\n}\n`;
console.log(text);
if (!values.dry) writeFileSync(RANKER, text);
