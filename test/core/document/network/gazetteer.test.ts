import { expect, test } from '@jest/globals';

import { bitOf, listsOf, markListed } from '../../../../src/core/document/network/gazetteer.js';
import { hashText } from '../../../../src/core/document/network/hash-text.js';

function gazetteer(lists: Readonly<Record<string, number>>) {
  const rows = Object.entries(lists).map(([phrase, bits]) => [hashText(phrase), bits] as const);
  rows.sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    bits: Uint8Array.from(rows, ([, bits]) => bits),
  };
}

const lists = gazetteer({
  'lake district': bitOf('known place'),
  lake: bitOf('surname'),
  oslo: bitOf('city'),
});

test('finds phrases without regard to capitals of the key', () => {
  expect(listsOf(lists, 'oslo')).toBe(bitOf('city'));
  expect(listsOf(lists, 'bergen')).toBe(0);
  expect(listsOf(gazetteer({}), 'oslo')).toBe(0);
});

test('marks every word of a listed phrase, and the first word of the sentence', () => {
  const marks = markListed(lists, ['From', 'Oslo', 'to', 'the', 'Lake', 'District', 'and', 'oslo']);
  const longer = bitOf('part of a longer phrase');
  expect([...marks]).toEqual([
    bitOf('starts the sentence'),
    bitOf('city'),
    0,
    0,
    bitOf('surname') | bitOf('known place') | longer,
    bitOf('known place') | longer,
    0,
    0,
  ]);
});
