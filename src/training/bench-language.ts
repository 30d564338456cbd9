/**
 * Measures the language model on annotated text:
 *
 *     npm run bench:language -- ../shared/language-data
 *
 * `gold tokens`: tags, heads and relations on the treebank's own tokens. `raw text`: tokens and sentences
 * found first; F1 over tokens with the same span. Relations are compared without their subtype (LAS).
 */
import { join } from 'node:path';

import type { LanguageModel } from '../core/document/language-model.js';
import { divide } from '../core/document/passes/divide.js';
import { parseTokens } from '../core/document/passes/syntax.js';
import { loadLanguageModel } from '../resources.js';
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

/** What is compared about tokens of raw text, each as the token's span and what is said about it. */
const ASPECTS = ['tokens', 'UPOS', 'UAS', 'LAS'] as const;

function benchRawText(documents: readonly TreebankDocument[], model: LanguageModel): void {
  const overlaps = new Map([...ASPECTS, 'sentences'].map((name) => [name, new Overlap()]));
  let tokens = 0;
  const start = performance.now();
  for (const { text, sentences: gold } of documents) {
    const { sentences, tokens: spans } = divide(text, model.boundaries);
    const found = parseTokens(text, spans, sentences, model);
    tokens += found.length;
    const foundRows = found.map((token) => aspects(token, found[token.head], token.upos, token.deprel));
    const goldRows = gold.flatMap((words) =>
      words.map((word) => aspects(word, words[word.head], word.upos, word.deprel)),
    );
    ASPECTS.forEach((name, i) => {
      overlaps
        .get(name)!
        .add(new Set(foundRows.map((row) => row[i]!)), new Set(goldRows.map((row) => row[i]!)));
    });
    overlaps
      .get('sentences')!
      .add(
        new Set(sentences.map(({ start, end }) => `${start} ${end}`)),
        new Set(gold.map((words) => `${words[0]!.start} ${words.at(-1)!.end}`)),
      );
  }
  const seconds = (performance.now() - start) / 1000;
  const figures = [...overlaps].map(([name, overlap]) => `${name} ${overlap.f1.toFixed(2)}`);
  console.log(`raw text: ${figures.join(', ')}; ${Math.round(tokens / seconds)} tokens/s without names`);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function aspects(token: Place, head: Place | undefined, upos: string, relation: string): string[] {
  const place = `${token.start} ${token.end}`;
  const arc = `${place} ${head ? `${head.start} ${head.end}` : 'root'}`;
  return [place, `${place} ${upos}`, arc, `${arc} ${withoutSubtype(relation)}`];
}

function benchNames(path: string, model: LanguageModel): void {
  const sentences = readIob(path);
  const found = model.names.label(sentences.map((rows) => rows.map((row) => row.word)));
  const overlap = new Overlap();
  sentences.forEach((rows, i) => overlap.add(nameSpans(found[i]!), nameSpans(rows.map((row) => row.label))));
  console.log(`names F1 ${overlap.f1.toFixed(2)}`);
}

const [folder = '../shared/language-data', ...chosen] = process.argv.slice(2);
const started = performance.now();
const model = loadLanguageModel();
console.log(`loaded in ${Math.round(performance.now() - started)} ms`);
for (const name of chosen.length > 0 ? chosen : [...TREEBANKS, ...NAMES]) {
  console.log(`\n${name}`);
  if (/ner/.test(name)) benchNames(join(folder, `${name}.iob2`), model);
  else {
    const documents = readConllu(join(folder, `${name}.conllu`));
    benchGoldTokens(documents, model);
    benchRawText(documents, model);
  }
}
