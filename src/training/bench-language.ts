/**
 * Measures the language model on annotated text:
 *
 *     npm run bench:language -- ../shared/language-data
 *
 * `gold tokens`: tags, heads and relations on the treebank's own tokens. `raw text`: tokens and sentences
 * found first; F1 over tokens with the same span. Relations are compared without their subtype (LAS).
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { analyse } from '../core/document/analyse.js';
import type { LanguageModel } from '../core/document/language-model.js';
import { repairAttachments } from '../core/document/passes/attachments.js';
import { divide } from '../core/document/passes/divide.js';
import { findMentions } from '../core/document/passes/mentions.js';
import { parseTokens } from '../core/document/passes/syntax.js';
import type { Sentence, Token } from '../core/model.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import { loadLanguageModel } from '../resources.js';
import { BONDS, bondsOf } from './bonds.js';
import type { BondWord } from './bonds.js';
import { readConllu } from './conllu.js';
import type { TreebankDocument } from './conllu.js';
import { nameSpans, readIob } from './iob.js';
import { Overlap, Tally } from './tally.js';

const TREEBANKS = ['ewt-test', 'gum-test-free', 'gumnews-test'];
const NAMES = ['ner-gum-test', 'uner-ewt-test', 'uner-pud-wiki'];

const withoutSubtype = (relation: string): string => relation.split(':')[0]!;

function benchGoldTokens(documents: readonly TreebankDocument[], { parser, lemmas }: LanguageModel): void {
  const sentences = documents.flatMap((document) => document.sentences);
  const tally = new Tally();
  const parsed = parser.parse(sentences.map((words) => words.map((word) => word.form)));
  sentences.forEach((words, s) => {
    words.forEach((word, t) => {
      const found = parsed[s]![t]!;
      const [xpos, upos] = found.tag.split('|');
      const sameHead = found.head === word.head;
      const sameRelation = withoutSubtype(found.relation) === withoutSubtype(word.deprel);
      tally.count('UPOS', upos === word.upos);
      tally.count('XPOS', xpos === word.xpos);
      tally.count('UAS', sameHead);
      tally.count('LAS', sameHead && sameRelation);
      const lemma = lemmas.lemmaOf(word.form, word.xpos, word.upos);
      tally.count('lemma', lemma.toLowerCase() === word.lemma.toLowerCase());
    });
  });
  console.log(tally.toString());
}

function benchRawText(documents: readonly TreebankDocument[], model: LanguageModel): void {
  const overlaps = new Map([...ASPECTS, 'sentences', ...BONDS].map((name) => [name, new Overlap()]));
  const count = (name: string, found: Iterable<string>, gold: Iterable<string>): void =>
    overlaps.get(name)!.add(new Set(found), new Set(gold));
  for (const { text, sentences: gold } of documents) {
    const { sentences, tokens } = readText(text, model);
    const foundWords = tokens.map((token) => ({ ...token, head: tokens[token.head] }));
    const goldWords = gold.flatMap((words) =>
      words.map((word) => ({ ...word, text: word.form, head: words[word.head] })),
    );
    const foundRows = foundWords.map(aspects);
    const goldRows = goldWords.map(aspects);
    ASPECTS.forEach((name, i) => {
      count(
        name,
        foundRows.map((row) => row[i]!),
        goldRows.map((row) => row[i]!),
      );
    });
    count(
      'sentences',
      sentences.map(({ start, end }) => `${start} ${end}`),
      gold.map((words) => `${words[0]!.start} ${words.at(-1)!.end}`),
    );
    const foundBonds = bondsOf(foundWords);
    const goldBonds = bondsOf(goldWords);
    for (const name of BONDS) count(name, foundBonds[name], goldBonds[name]);
  }
  console.log('raw text, F1:');
  for (const [name, overlap] of overlaps) {
    const share = overlap.expected === 0 ? 'none' : overlap.f1.toFixed(1);
    console.log(`  ${name.padEnd(32)} ${share} of ${overlap.expected}`);
  }
}

/** The passes up to the tree, as `analyse` runs them. */
function readText(text: string, model: LanguageModel): { sentences: readonly Sentence[]; tokens: Token[] } {
  const { sentences, tokens: spans } = divide(text, model.boundaries);
  const tokens = parseTokens(text, spans, sentences, model);
  const mentions = findMentions(text, tokens, sentences, model);
  return { sentences, tokens: repairAttachments(tokens, mentions) };
}

/** What is compared about tokens of raw text, each as the token's span and what is said about it. */
const ASPECTS = ['tokens', 'UPOS', 'UAS', 'LAS'] as const;

function aspects({ start, end, upos, deprel, head }: BondWord): string[] {
  const place = `${start} ${end}`;
  const arc = `${place} ${head ? `${head.start} ${head.end}` : 'root'}`;
  return [place, `${place} ${upos}`, arc, `${arc} ${withoutSubtype(deprel)}`];
}

/** Words a second of processor time through all passes, from text to document. */
function benchSpeed(documents: readonly TreebankDocument[], model: LanguageModel): void {
  const articles = documents.map(({ text }) => ({
    title: '',
    publisher: null,
    url: null,
    publishedOn: null,
    body: text,
  }));
  // Node compiles what is used often only after a while
  for (const article of articles.slice(0, 5)) analyse(article, model);
  const start = process.cpuUsage();
  const tokens = articles.reduce((sum, article) => sum + analyse(article, model).tokens.length, 0);
  const { user, system } = process.cpuUsage(start);
  console.log(`all passes: ${Math.round((tokens * 1e6) / (user + system))} tokens/s of processor time`);
}

function benchNames(path: string, model: LanguageModel): void {
  const sentences = readIob(path);
  const found = model.names.label(sentences.map((rows) => rows.map((row) => row.word)));
  const overlap = new Overlap();
  sentences.forEach((rows, i) => overlap.add(nameSpans(found[i]!), nameSpans(rows.map((row) => row.label))));
  console.log(`names F1 ${overlap.f1.toFixed(2)}`);
}

const MEBIBYTE = 2 ** 20;
const [folder = '../shared/language-data', ...chosen] = process.argv.slice(2);
const before = process.memoryUsage().rss;
const started = process.cpuUsage();
const model = loadLanguageModel();
const { user, system } = process.cpuUsage(started);
const shelf = join(PACKAGE_DIRECTORY, 'data', 'language-model');
const size = readdirSync(shelf).reduce((sum, name) => sum + statSync(join(shelf, name)).size, 0);
console.log(
  `files ${(size / MEBIBYTE).toFixed(1)} MiB, loaded in ${Math.round((user + system) / 1000)} ms of processor time, ` +
    `memory ${Math.round((process.memoryUsage().rss - before) / MEBIBYTE)} MiB`,
);
for (const name of chosen.length > 0 ? chosen : [...TREEBANKS, ...NAMES]) {
  console.log(`\n${name}`);
  if (/ner/.test(name)) benchNames(join(folder, `${name}.iob2`), model);
  else {
    const documents = readConllu(join(folder, `${name}.conllu`));
    benchGoldTokens(documents, model);
    benchRawText(documents, model);
    benchSpeed(documents, model);
  }
}
