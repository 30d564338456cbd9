import { maySentenceEnd, sentenceFeatures } from '../core/document/passes/sentence-features.js';
import { tokenCandidates, tokenFeatures } from '../core/document/passes/token-features.js';
import type { TreebankDocument } from './conllu.js';
import { trainPerceptron } from './train-perceptron.js';
import type { Decision } from './train-perceptron.js';
import { byteTensor, writeTensorFile } from './write-tensor-file.js';

/** Some 30,000 features are in use: in smaller tables too many share a place, which costs a tenth more errors. */
const TOKEN_TABLE = 1 << 21;
const SENTENCE_TABLE = 1 << 20;

/** Trains what cuts a text into tokens and sentences, and writes `boundaries.bin.gz`. */
export function trainBoundaries(documents: readonly TreebankDocument[], to: string): void {
  writeTensorFile(to, {}, [
    byteTensor('tokens', trainPerceptron(documents.flatMap(tokenDecisions), TOKEN_TABLE)),
    byteTensor('sentences', trainPerceptron(documents.flatMap(sentenceDecisions), SENTENCE_TABLE)),
  ]);
}

function tokenDecisions({ text, sentences }: TreebankDocument): Decision[] {
  const starts = new Set(sentences.flat().map((word) => word.start));
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => {
    let last = 0;
    return tokenCandidates(run).map((at) => {
      const yes = starts.has(index + at);
      const features = tokenFeatures(run, at, last);
      if (yes) last = at;
      return { features, yes };
    });
  });
}

/** Paragraphs are read one by one, as they are when an article is analysed. */
function sentenceDecisions({ text, sentences }: TreebankDocument): Decision[] {
  const decisions: Decision[] = [];
  let tokens = sentences.flat().filter((word) => word.end > word.start);
  const ends = new Set(sentences.map((words) => words.at(-1)?.end));
  while (tokens.length > 0) {
    const gap = tokens.findIndex((token, i) => text.slice(token.end, tokens[i + 1]?.start).includes('\n\n'));
    const paragraph = gap < 0 ? tokens : tokens.slice(0, gap + 1);
    tokens = tokens.slice(paragraph.length);
    let first = 0;
    paragraph.slice(0, -1).forEach((token, i) => {
      const context = { text, tokens: paragraph, first };
      const yes = ends.has(token.end);
      if (maySentenceEnd(context, i)) decisions.push({ features: sentenceFeatures(context, i), yes });
      if (yes) first = i + 1;
    });
  }
  return decisions;
}
