import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import { findQuotations } from '../../../../src/core/document/passes/quotations.js';
import { english } from '../english.js';
import { quotedSentences } from './quoted-sentences.js';

function quotationsOf(body: string): string[] {
  const document = analyse({ title: '', publisher: null, url: null, publishedOn: null, body }, english);
  const word = (index: number): string => document.tokens[index]?.text ?? '-';
  return findQuotations(document).map(({ text, cue, speaker, clause }) =>
    [text, word(cue), word(speaker), clause ? 'clause' : 'phrase'].join(' | '),
  );
}

describe('quotations', () => {
  test.each(quotedSentences)('%s', (body, ...expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });
});

test('a quotation has the span and the tokens between the marks', () => {
  const body = '😀 “We won,” she said.';
  const document = analyse({ title: '', publisher: null, url: null, publishedOn: null, body }, english);
  const [quotation] = findQuotations(document);
  expect(body.slice(quotation?.start, quotation?.end)).toBe('We won,');
  expect(document.tokens.slice(quotation?.first, quotation?.last).map(({ text }) => text)).toEqual([
    'We',
    'won',
    ',',
  ]);
});
