/**
 * Learns from judged items which drafts teachers print unchanged, and writes data/ranker.json:
 *
 *     npm run train:ranker                    all of test/judged
 *     npm run train:ranker -- test/judged/2026-11-23-first --dry
 *
 * Questions by people are left out. An item's label is the share of its judges who accept it. The penalty of the weights is the one that ranks best
 * when each article's items are scored by weights learned from other articles. `--dry` prints and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CRITERIA } from '../core/item/criteria/index.js';
import { FAMILIES, withFamily } from '../core/item/family.js';
import { SORTS, type Features } from '../core/item/features.js';
import type { RankerWeights } from '../core/item/rank.js';
import { areaUnderCurve } from './area-under-curve.js';
import { HUMAN, type Judgement } from './judged/judged-item.js';
import { readJudgements } from './judged/read-judgements.js';
import { isAccepted } from './judged/tally-judgements.js';
import { fitLogistic, predict, type Case } from './logistic-regression.js';

const RANKER = 'data/ranker.json';
const PENALTIES = [0.3, 1, 3, 10, 30, 100];
const FOLDS = 10;

interface Example extends Case {
  readonly article: string;
}

/** A feature that fewer items than this have says more about them than about the next article. */
const LEAST_ITEMS = 5;

/** Criteria first, then those of each family, then kinds, rules and other sorts with items enough, by name. */
function columnsOf(judgements: readonly Judgement[]): string[] {
  const criteria = CRITERIA.map(({ name }) => name);
  const others = [...new Set(judgements.flatMap(({ of }) => Object.keys(of.features)))]
    .filter((name) => SORTS.some((sort) => name.startsWith(`${sort} `)))
    .filter((name) => judgements.filter(({ of }) => name in of.features).length >= LEAST_ITEMS);
  const apart = FAMILIES.flatMap((family) => criteria.map((name) => `${family} ${name}`));
  return [...criteria, ...apart, ...others.toSorted()];
}

/** A criterion that is younger than an item's round is taken to be as it mostly is; a sort that is not named is absent. */
function meansOf(judgements: readonly Judgement[]): Features {
  const means = CRITERIA.map(({ name }) => {
    const known = judgements.flatMap(({ of }) => of.features[name] ?? []);
    return [name, known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)] as const;
  });
  return Object.fromEntries(means);
}

/** One example for each item, whoever judged it. */
function examplesOf(judgements: readonly Judgement[], columns: readonly string[]): Example[] {
  const means = meansOf(judgements);
  const names = judgements.map(({ round, item }) => `${round}/${item}`);
  return [...new Set(names)].map((name) => {
    const marks = judgements.filter((_, i) => names[i] === name);
    const { article, rule, features } = marks[0]!.of;
    const seen = withFamily({ ...means, ...features }, rule);
    return {
      article,
      features: columns.map((column) => seen[column] ?? 0),
      label: marks.filter(isAccepted).length / marks.length,
    };
  });
}

interface Scored {
  readonly score: number;
  readonly label: number;
}

/** Every article's items, scored by weights learned from other articles. */
function crossValidated(examples: readonly Example[], penalty: number): Scored[] {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitLogistic(
      examples.filter(({ article }) => foldOf.get(article) !== fold),
      penalty,
    );
    return examples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map(({ features, label }) => ({ score: predict(fit, features), label }));
  }).flat();
}

function bestPenalty(examples: readonly Example[]): number {
  let best = { penalty: PENALTIES[0]!, area: 0 };
  for (const penalty of PENALTIES) {
    const area = areaUnderCurve(crossValidated(examples, penalty)) ?? 0;
    console.log(`penalty ${String(penalty).padEnd(4)} cross-validated AUC ${area.toFixed(3)}`);
    if (area > best.area) best = { penalty, area };
  }
  return best.penalty;
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

/** AUC of the weights in use on the same items, for comparison: they may have been learned from them. */
function areaOfPresent(judgements: readonly Judgement[], examples: readonly Example[]): number | null {
  const present = JSON.parse(readFileSync(RANKER, 'utf8')) as RankerWeights;
  const columns = columnsOf(judgements);
  const fit = { bias: present.bias, weights: columns.map((name) => present.weights[name] ?? 0) };
  return areaUnderCurve(examples.map(({ features, label }) => ({ score: predict(fit, features), label })));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean', default: false } },
});
const judgements = readJudgements(positionals.length > 0 ? positionals : ['test/judged']).filter(
  ({ of }) => of.rule !== HUMAN,
);
const columns = columnsOf(judgements);
const examples = examplesOf(judgements, columns);
console.log(`${examples.length} items, ${columns.length} features`);
console.log(`weights in use: AUC ${areaOfPresent(judgements, examples)?.toFixed(3) ?? 'not defined'}`);
const penalty = bestPenalty(examples);
console.log(`penalty ${penalty}; items scored by weights learned from other articles:`);
printCuts(crossValidated(examples, penalty));
const { bias, weights } = fitLogistic(examples, penalty);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const ranker: RankerWeights = {
  bias: rounded(bias),
  weights: Object.fromEntries(columns.map((name, i) => [name, rounded(weights[i]!)])),
};
console.log(JSON.stringify(ranker, null, 2));
if (!values.dry) writeFileSync(RANKER, `${JSON.stringify(ranker, null, 2)}\n`);
