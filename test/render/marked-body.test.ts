import { expect, test } from '@jest/globals';
import { markedBody } from '../../src/render/marked-body.js';

const body = 'Anna opened it. Boris came.\n\nIt rained.';
const span = (text: string) => {
  const start = body.indexOf(text);
  return { start, end: start + text.length, text };
};

test('a body without evidence is its paragraphs', () => {
  expect(markedBody(body, [])).toEqual([
    [{ text: 'Anna opened it. Boris came.', evidence: [], begins: [] }],
    [{ text: 'It rained.', evidence: [], begins: [] }],
  ]);
});

test('overlapping evidence is cut where either begins or ends', () => {
  const marked = markedBody(body, [span('Anna opened it. Boris'), span('Boris came.')]);
  expect(marked[0]).toEqual([
    { text: 'Anna opened it. ', evidence: [0], begins: [0] },
    { text: 'Boris', evidence: [0, 1], begins: [1] },
    { text: ' came.', evidence: [1], begins: [] },
  ]);
});

test('evidence over two paragraphs is marked in both, and every word is still there', () => {
  const marked = markedBody(body, [span('Boris came.\n\nIt')]);
  expect(marked.map((segments) => segments.map(({ text }) => text).join(''))).toEqual([
    'Anna opened it. Boris came.',
    'It rained.',
  ]);
  expect(marked[1]?.[0]).toEqual({ text: 'It', evidence: [0], begins: [] });
});
