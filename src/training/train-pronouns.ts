/**
 * Learns data/language-model/pronouns.json: who "he" and "she" are, from the chains of the Georgetown
 * University Multilayer corpus (GUM):
 *
 *     npm run build && node dist/training/train-pronouns.js ../shared/language-data/gum-train-free.conllu
 *
 * A logistic model over named features: the weights can be read. It sees our own names, parses and quotations,
 * as it will in use; references by earlier pronouns are those of the corpus.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { analyse } from '../core/document/analyse.js';
import { probabilities } from '../core/document/coreference/pronoun-weights.js';
import { resolvePronouns } from '../core/document/coreference/resolve-pronouns.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import { loadLanguageModel } from '../resources.js';
import { readConllu } from './conllu.js';
import type { TreebankDocument } from './conllu.js';
import { chainOf, readGoldChains } from './gold-chains.js';

const ROUNDS = 1000;
const RATE = 4;
/** Pull towards nought, per example. */
const DECAY = 0.001;

/** The features of each candidate for one pronoun, and which of them are right. */
interface Example {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const model = loadLanguageModel();

function examplesOf(text: TreebankDocument): Example[] {
  const gold = readGoldChains(text);
  const document = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body: text.text },
    model,
  );
  const chainAt = (index: number): string | undefined => {
    const token = document.tokens[index];
    const mention = document.mentions.find(({ first, last }) => first <= index && index < last);
    return token === undefined ? undefined : chainOf(gold, mention ?? token);
  };
  const examples: Example[] = [];
  resolvePronouns(document, (token, candidates, features) => {
    const chain = gold.find(({ start, end }) => start === token.start && end === token.end)?.chain;
    const right = candidates.map(({ references }) =>
      references.some(
        ({ head, kind }) => kind !== 'pronoun' && chain !== undefined && chainAt(head) === chain,
      ),
    );
    // nobody is right when none of the others is
    if (!right.includes(true)) right[right.length - 1] = true;
    if (chain !== undefined) examples.push({ candidates: features, right });
    return { chosen: right.indexOf(true), confidence: 1 };
  });
  return examples;
}

function train(examples: readonly Example[]): Record<string, number> {
  const weights: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {};
    for (const { candidates, right } of examples) {
      const given = probabilities(weights, candidates);
      const share = given.reduce((sum, value, at) => sum + (right[at] === true ? value : 0), 0);
      candidates.forEach((features, at) => {
        const probability = given[at] ?? 0;
        const step = (right[at] === true ? probability / share : 0) - probability;
        for (const name of features) gradient[name] = (gradient[name] ?? 0) + step;
      });
    }
    for (const [name, slope] of Object.entries(gradient)) {
      const weight = weights[name] ?? 0;
      weights[name] = weight + RATE * (slope / examples.length - DECAY * weight);
    }
  }
  return weights;
}

const [path = ''] = process.argv.slice(2);
const examples = readConllu(path).flatMap(examplesOf);
const weights = train(examples);
const rounded = Object.entries(weights)
  .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))])
  .toSorted((a, b) => b[1] - a[1]);
const right = examples.filter(({ candidates, right }) => {
  const given = probabilities(weights, candidates);
  return right[given.indexOf(Math.max(...given))];
}).length;
writeFileSync(
  join(PACKAGE_DIRECTORY, 'data', 'language-model', 'pronouns.json'),
  `${JSON.stringify(Object.fromEntries(rounded), null, 1)}\n`,
);
console.log(`${right} of ${examples.length} pronouns right in training, ${rounded.length} weights written.`);
