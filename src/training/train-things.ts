/**
 * Learns data/language-model/things.json: what "it" and "they" are, from the chains of the Georgetown University
 * Multilayer corpus (GUM):
 *
 *     npm run build && node dist/training/train-things.js ../shared/language-data/gum-train-free.conllu
 *
 * A logistic model over named features, as for "he" and "she" (train-pronouns.ts). How sure it is of an answer is
 * calibrated on texts that it had not seen, by cross-validation over documents.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { analyse } from '../core/document/analyse.js';
import { probabilities } from '../core/document/coreference/pronoun-weights.js';
import { resolveThings } from '../core/document/coreference/resolve-things.js';
import { logOdds, offsetName } from '../core/document/coreference/thing-model.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import { loadLanguageModel } from '../resources.js';
import { fitChoices } from './choice-regression.js';
import type { Choice } from './choice-regression.js';
import { readConllu } from './conllu.js';
import { GoldThings } from './gold-things.js';

/** Pull of the weights towards nought, per pronoun. */
const DECAY = 0.008;
const FOLDS = 4;
/** Talk is not like news. */
const LEFT_OUT = /^GUM_(?:conversation|vlog)/;

interface Example extends Choice {
  readonly document: number;
  /** Of each candidate, where its offset stands. */
  readonly offsets: readonly string[];
}

const model = loadLanguageModel();
const [path = ''] = process.argv.slice(2);
const ids = [...readFileSync(path, 'utf8').matchAll(/^# newdoc id = (.*)$/gm)].map(([, id = '']) => id);
const examples = readConllu(path).flatMap((text, number): Example[] => {
  if (LEFT_OUT.test(ids[number] ?? '')) return [];
  const article = { title: '', publisher: null, url: null, publishedOn: null, body: text.text };
  const document = analyse(article, model);
  const gold = new GoldThings(text, document);
  const found: Example[] = [];
  resolveThings(document, ({ token, plural, candidates }, features) => {
    const chain = gold.chainOfPronoun(token);
    const right = candidates.map((candidate) => gold.isRight(candidate, chain));
    right.push(!right.includes(true));
    const offsets = candidates.map((candidate) => offsetName(plural, candidate));
    if (chain !== undefined) found.push({ document: number, features, right, offsets });
    // what comes after sees who was meant, as the corpus has it
    return { chosen: right.indexOf(true), confidence: 1 };
  });
  return found;
});

/** What the weights choose for each pronoun that has a candidate chosen. */
function answers(weights: Readonly<Record<string, number>>, tested: readonly Example[]): Answer[] {
  return tested.flatMap(({ features, right, offsets }) => {
    const given = probabilities(weights, features);
    const share = Math.max(...given);
    const chosen = given.indexOf(share);
    const offset = offsets[chosen];
    return offset === undefined ? [] : [{ odds: logOdds(share), offset, right: right[chosen] === true }];
  });
}

interface Answer {
  readonly odds: number;
  readonly offset: string;
  readonly right: boolean;
}

/** Logistic regression of being right on the log-odds of the share; offsets of rare kinds stay near nought. */
function calibrate(given: readonly Answer[]): { slope: number; offsets: Record<string, number> } {
  let slope = 1;
  const offsets: Record<string, number> = {};
  for (let round = 0; round < 2000; round++) {
    let slopeStep = 0;
    const steps: Record<string, number> = {};
    for (const { odds, offset, right } of given) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-slope * odds - (offsets[offset] ?? 0)));
      slopeStep += error * odds;
      steps[offset] = (steps[offset] ?? 0) + error;
    }
    slope += (0.5 * slopeStep) / given.length;
    for (const [name, step] of Object.entries(steps)) {
      const value = offsets[name] ?? 0;
      offsets[name] = value + (2 * (step - value)) / given.length;
    }
  }
  return { slope, offsets };
}

const rounded = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, number] => [name, Number(value.toFixed(2))])
      .filter(([, value]) => value !== 0)
      .toSorted((a, b) => b[1] - a[1]),
  );

const held = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = ({ document }: Example): boolean => document % FOLDS === fold;
  return answers(
    fitChoices(
      examples.filter((each) => !isHeld(each)),
      DECAY,
    ),
    examples.filter(isHeld),
  );
}).flat();
const { slope, offsets } = calibrate(held);
const weights = rounded(fitChoices(examples, DECAY));
writeFileSync(
  join(PACKAGE_DIRECTORY, 'data', 'language-model', 'things.json'),
  `${JSON.stringify({ calibration: { slope: Number(slope.toFixed(2)), offsets: rounded(offsets) }, weights }, null, 1)}\n`,
);
console.log(`${examples.length} pronouns. Of texts not seen, from a confidence on:`);
for (const threshold of [0.5, 0.7, 0.75, 0.8, 0.84, 0.88, 0.9, 0.92, 0.95]) {
  const figures = ['it', 'they'].map((word) => {
    const sure = held.filter(
      ({ offset, odds }) =>
        offset.startsWith(word) && 1 / (1 + Math.exp(-slope * odds - (offsets[offset] ?? 0))) >= threshold,
    );
    return `${word} ${sure.filter(({ right }) => right).length} of ${sure.length} right`;
  });
  console.log(`  ≥ ${threshold}: ${figures.join(', ')}`);
}
