import { describe, expect, test } from '@jest/globals';

import type { Document } from '../../../src/core/model.js';
import { analyseBody } from './english.js';

const BODY = [
  'The harbour of Bergen will close for two days in May, the city said on Tuesday.',
  '“We found a crack in the main gate,” harbour master Ingrid Solheim told reporters. “It can’t wait.”',
  'Ships were sent to Stavanger because the gate did not open – a détour of 160 km 🚢 for most.',
].join('\n\n');

/** Head and relation of the only token with this text, as `head relation`. */
function arc(document: Document, text: string): string {
  const token = document.tokens.find((candidate) => candidate.text === text)!;
  return `${document.tokens[token.head]?.text ?? 'root'} ${token.deprel}`;
}

/** All that the parse says, one line a token. */
const arcs = ({ tokens }: Document): string[] =>
  tokens.map((token) => `${token.start} ${token.lemma} ${token.upos} ${token.head} ${token.deprel}`);

describe('the analysis', () => {
  const document = analyseBody(BODY);

  test('gives every offset exactly, and leaves out only white space', () => {
    let end = 0;
    for (const [i, token] of document.tokens.entries()) {
      expect(token.index).toBe(i);
      expect(BODY.slice(token.start, token.end)).toBe(token.text);
      expect(BODY.slice(end, token.start).trim()).toBe('');
      end = token.end;
    }
    expect(end).toBe(BODY.length);
    for (const mention of document.mentions) {
      expect(BODY.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  test('puts every sentence into its paragraph, with one root and all heads inside', () => {
    expect(document.paragraphs.map(({ start, end }) => BODY.slice(start, end))).toEqual(BODY.split('\n\n'));
    expect(document.sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 2]);
    for (const { index, first, last, start, end } of document.sentences) {
      const tokens = document.tokens.slice(first, last);
      expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end]);
      expect(tokens.filter((token) => token.head === -1).map((token) => token.deprel)).toEqual(['root']);
      for (const token of tokens) {
        expect(token.sentence).toBe(index);
        expect(token.head === -1 || (token.head >= first && token.head < last)).toBe(true);
        expect(token.arcConfidence).toBeGreaterThan(0);
        expect(token.arcConfidence).toBeLessThanOrEqual(1);
      }
    }
  });

  test('parses and tags', () => {
    expect(arc(document, 'close')).toBe('said ccomp');
    expect(arc(document, 'said')).toBe('root root');
    expect(arc(document, 'city')).toBe('said nsubj');
    expect(arc(document, 'reporters')).toBe('told iobj');
    expect(arc(document, 'Ships')).toBe('sent nsubj:pass');
    expect(arc(document, 'because')).toBe('open mark');
    const tags = document.tokens.slice(0, 6).map((token) => `${token.text}/${token.xpos}/${token.upos}`);
    expect(tags).toEqual([
      'The/DT/DET',
      'harbour/NN/NOUN',
      'of/IN/ADP',
      'Bergen/NNP/PROPN',
      'will/MD/AUX',
      'close/VB/VERB',
    ]);
  });

  test('finds names', () => {
    expect(document.mentions.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'place: Bergen',
      'person: Ingrid Solheim',
      'place: Stavanger',
    ]);
  });

  test('says the same for straight and curly quotation marks', () => {
    const straight = analyseBody(BODY.replace(/[“”]/g, '"').replaceAll('’', "'"));
    expect(arcs(straight)).toEqual(arcs(document));
  });

  test('says the same when it is asked again', () => {
    expect(analyseBody(BODY)).toEqual(document);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t'],
  ])('finds nothing in %s', (_, body) => {
    const { tokens, sentences, paragraphs, mentions } = analyseBody(body);
    expect([tokens, sentences, paragraphs, mentions]).toEqual([[], [], [], []]);
  });
});
