/**
 * Measures how often "he" and "she" are resolved to the right name, "it" and "they" to the right name or noun, on the Georgetown University Multilayer
 * corpus (GUM), whose treebank marks who is who in its last column:
 *
 *     npm run bench:pronouns -- ../shared/language-data/gum-dev-free.conllu
 *
 * Conversations and video blogs are left out: they are not like news. A pronoun counts as right when the
 * entity or noun it was given is in the same chain of the corpus. Of "he" and "she", those whose chain has no name that
 * we found are not missed; of "it" and "they", those of which the corpus says nothing. Names and parses are our own,
 * from raw text. A last table does the same for nouns with "the" that were resolved ("the airline").
 */
import { readFileSync } from 'node:fs';

import { analyse } from '../core/document/analyse.js';
import type { Anaphor } from '../core/model.js';
import { loadLanguageModel } from '../resources.js';
import { readConllu } from './conllu.js';
import type { TreebankDocument } from './conllu.js';
import { chainOf, readGoldChains } from './gold-chains.js';
import { GoldThings } from './gold-things.js';

/** What is measured apart, by the words as written. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  'he, she': /^(?:he|him|his|she|her|hers)$/i,
  it: /^(?:it|its|itself)$/i,
  they: /^(?:they|them|their|theirs|themselves)$/i,
};
const LEFT_OUT = /^GUM_(?:conversation|vlog)/;
const THRESHOLDS = [0.5, 0.75, 0.8, 0.85, 0.9, 0.95];

interface Judged {
  readonly group: string;
  /** 0 where it was left open. */
  readonly confidence: number;
  readonly right: boolean;
  readonly shown: string;
}

function judge(text: TreebankDocument): Judged[] {
  const { text: body } = text;
  const document = analyse({ title: '', publisher: null, url: null, publishedOn: null, body }, model);
  const gold = readGoldChains(text);
  const things = new GoldThings(text, document);
  const named = new Map<number, Set<string | undefined>>();
  for (const mention of document.mentions) {
    named.set(mention.entity, (named.get(mention.entity) ?? new Set()).add(chainOf(gold, mention)));
  }
  const chains = new Set([...named.values()].flatMap((each) => [...each]));
  const isRight = ({ entity, antecedent }: Anaphor, chain: string | undefined): boolean =>
    entity >= 0 ? (named.get(entity)?.has(chain) ?? false) : things.isAt(antecedent, chain);
  const show = (start: number, end: number, anaphor: Anaphor | undefined): string => {
    const meant =
      document.entities[anaphor?.entity ?? -1]?.name ?? document.tokens[anaphor?.antecedent ?? -1]?.text;
    return `${body.slice(Math.max(0, start - 90), start)}[${body.slice(start, end)}]${body.slice(end, end + 30)} → ${meant}`.replaceAll(
      '\n',
      '|',
    );
  };
  const pronouns = gold.flatMap(({ start, end, chain }) => {
    const word = body.slice(start, end);
    const [group = ''] = Object.entries(GROUPS).find(([, pattern]) => pattern.test(word)) ?? [];
    if (group === '' || (group === 'he, she' && !chains.has(chain))) return [];
    const anaphor = document.anaphors.find((each) => each.start === start && each.end === end);
    const right = anaphor !== undefined && isRight(anaphor, chain);
    return [{ group, confidence: anaphor?.confidence ?? 0, right, shown: show(start, end, anaphor) }];
  });
  const nouns = document.anaphors
    .filter(({ first, last }) => document.tokens[last - 1]?.upos === 'NOUN' && last - first > 1)
    .map((anaphor) => ({
      group: 'nouns',
      confidence: anaphor.confidence,
      right: isRight(anaphor, chainOf(gold, anaphor)),
      shown: show(anaphor.start, anaphor.end, anaphor),
    }));
  return [...pronouns, ...nouns];
}

const model = loadLanguageModel();
const [path = '', ...options] = process.argv.slice(2);
const ids = [...readFileSync(path, 'utf8').matchAll(/^# newdoc id = (.*)$/gm)].map(([, id = '']) => id);
const judged = readConllu(path)
  .filter((_, at) => !LEFT_OUT.test(ids[at] ?? ''))
  .flatMap(judge);
for (const group of [...Object.keys(GROUPS), 'nouns']) {
  const all = judged.filter((each) => each.group === group);
  console.log(`${group}: ${all.length}`);
  for (const threshold of THRESHOLDS) {
    const given = all.filter(({ confidence }) => confidence >= threshold);
    const right = given.filter((each) => each.right).length;
    const precision = ((100 * right) / Math.max(1, given.length)).toFixed(1);
    const recall = ((100 * right) / Math.max(1, all.length)).toFixed(1);
    console.log(`  ≥ ${threshold}: ${right} of ${given.length} right (${precision} %), recall ${recall} %`);
  }
}
if (options.includes('--wrong')) {
  for (const { group, right, confidence, shown } of judged) {
    if (!right && confidence > 0) console.log(group, confidence, shown);
  }
}
