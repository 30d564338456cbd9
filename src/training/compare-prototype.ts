/**
 * Holds the runtime against sentences that the trainer's own program analysed:
 *
 *     npm run check:prototype -- ../shared/language-prototype/samples
 *
 * A sample is a table, one token a line: id, form, lemma, UPOS, XPOS, head, relation, label of the name.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { LanguageModel } from '../core/document/language-model.js';
import { divide } from '../core/document/passes/divide.js';
import type { Upos } from '../core/model.js';
import { loadLanguageModel } from '../resources.js';
import { Tally } from './tally.js';

interface SampleToken {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly label: string;
}

function readSample(path: string): SampleToken[][] {
  const blocks = readFileSync(path, 'utf8').split('\n\n');
  return blocks.map((block) => block.split('\n').flatMap(readToken)).filter((tokens) => tokens.length > 0);
}

function readToken(line: string): SampleToken[] {
  const [, text, lemma = '', upos = '', xpos = '', head, relation = '', label = ''] = line.split('\t');
  if (text === undefined || line.startsWith('# ')) return [];
  return [{ text, lemma, upos, xpos, head: Number(head) - 1, relation, label }];
}

function compare(sentences: readonly SampleToken[][], model: LanguageModel, tally: Tally): void {
  const texts = sentences.map((tokens) => tokens.map((token) => token.text));
  const parsed = model.parser.parse(texts);
  const labelled = model.names.label(texts);
  sentences.forEach((tokens, s) => {
    tokens.forEach((token, t) => {
      const word = parsed[s]![t]!;
      const lemma = model.lemmas.lemmaOf(token.text, token.xpos, token.upos as Upos);
      tally.count('tag', word.tag === `${token.xpos}|${token.upos}`);
      tally.count('head', word.head === token.head);
      tally.count('relation', word.head === token.head && word.relation === token.relation);
      tally.count('lemma', lemma === token.lemma);
      tally.count('name', labelled[s]![t] === token.label);
    });
  });
  compareBoundaries(texts, model, tally);
}

/** The sentences are put back into one paragraph, token by token, and cut again. */
function compareBoundaries(texts: readonly string[][], model: LanguageModel, tally: Tally): void {
  const body = texts.map((words) => words.join(' ')).join(' ');
  const ends = new Set(divide(body, model.boundaries).sentences.map((sentence) => sentence.end));
  let at = -1;
  for (const words of texts) {
    at += words.join(' ').length + 1;
    tally.count('sentence end', ends.has(at));
  }
}

const [folder = '../shared/language-prototype/samples'] = process.argv.slice(2);
const tally = new Tally();
const model = loadLanguageModel();
for (const file of readdirSync(folder)) {
  if (file.endsWith('.tsv')) compare(readSample(join(folder, file)), model, tally);
}
console.log(tally.toString());
