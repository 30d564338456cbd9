/**
 * Measures how often "he" and "she" are resolved to the right name, on the Georgetown University Multilayer
 * corpus (GUM), whose treebank marks who is who in its last column:
 *
 *     npm run bench:pronouns -- ../shared/language-data/gum-dev-free.conllu
 *
 * Conversations and video blogs are left out: they are not like news. A pronoun counts as right when the
 * entity it was given has a name that the corpus puts into the same chain; pronouns whose chain has no name
 * that we found are not missed. Names and parses are our own, from raw text.
 */
import { readFileSync } from 'node:fs';

import { analyse } from '../core/document/analyse.js';
import type { Document } from '../core/model.js';
import { loadLanguageModel } from '../resources.js';
import { readConllu } from './conllu.js';
import { chainOf, readGoldChains } from './gold-chains.js';
import type { GoldMention } from './gold-chains.js';

const PRONOUN = /^(?:he|him|his|she|her|hers)$/i;
const LEFT_OUT = /^GUM_(?:conversation|vlog)/;
const THRESHOLDS = [0.5, 0.75, 0.8, 0.9];

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly shown: string;
}

function judge(document: Document, gold: readonly GoldMention[]): { judged: Judged[]; answerable: number } {
  const { body } = document.article;
  const named = new Map<number, Set<string | undefined>>();
  for (const mention of document.mentions) {
    named.set(mention.entity, (named.get(mention.entity) ?? new Set()).add(chainOf(gold, mention)));
  }
  const chains = new Set([...named.values()].flatMap((each) => [...each]));
  const pronouns = gold.filter(
    ({ start, end, chain }) => PRONOUN.test(body.slice(start, end)) && chains.has(chain),
  );
  const judged = pronouns.flatMap(({ start, end, chain }) => {
    const anaphor = document.anaphors.find((each) => each.start === start && each.end === end);
    if (anaphor === undefined) return [];
    const right = named.get(anaphor.entity)?.has(chain) ?? false;
    const name = document.entities[anaphor.entity]?.name ?? '';
    const shown = `${body.slice(Math.max(0, start - 90), start)}[${body.slice(start, end)}]${body.slice(end, end + 30)} → ${name}`;
    return [{ confidence: anaphor.confidence, right, shown: shown.replaceAll('\n', '|') }];
  });
  return { judged, answerable: pronouns.length };
}

const model = loadLanguageModel();
const [path = '', ...options] = process.argv.slice(2);
const ids = [...readFileSync(path, 'utf8').matchAll(/^# newdoc id = (.*)$/gm)].map(([, id = '']) => id);
const results = readConllu(path)
  .filter((_, at) => !LEFT_OUT.test(ids[at] ?? ''))
  .map((gold) =>
    judge(
      analyse({ title: '', publisher: null, url: null, publishedOn: null, body: gold.text }, model),
      readGoldChains(gold),
    ),
  );
const judged = results.flatMap((result) => result.judged);
const answerable = results.reduce((sum, result) => sum + result.answerable, 0);
for (const threshold of THRESHOLDS) {
  const given = judged.filter(({ confidence }) => confidence >= threshold);
  const right = given.filter((each) => each.right).length;
  const precision = ((100 * right) / given.length).toFixed(1);
  const recall = ((100 * right) / answerable).toFixed(1);
  console.log(
    `≥ ${threshold}: ${right} of ${given.length} right (${precision} %), recall ${recall} % of ${answerable}`,
  );
}
if (options.includes('--wrong')) {
  for (const { right, confidence, shown } of judged) if (!right) console.log(confidence, shown);
}
