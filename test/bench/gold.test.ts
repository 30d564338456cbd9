import { expect, test } from '@jest/globals';
import type { Document } from '../../src/core/model.js';
import { GoldCoverage, type Answered, type GoldFact } from './gold.js';

const FIRST = 'The council’s eight members met\n\nin “Old Town” – the capital.';
const SECOND = 'They closed the mine because the river had flooded its lower galleries.';
const body = `${FIRST} ${SECOND}`;

const sentence = (text: string, index: number) => ({
  index,
  paragraph: 0,
  first: 0,
  last: 0,
  start: body.indexOf(text),
  end: body.indexOf(text) + text.length,
});

const document = {
  article: { title: 'Mine', publisher: null, url: null, publishedOn: null, body },
  sentences: [sentence(FIRST, 0), sentence(SECOND, 1)],
} as unknown as Document;

const fact = (answer: string, evidence: string, type: string, accept: string[] = []): GoldFact => ({
  question: 'What is asked?',
  answer,
  accept,
  evidence,
  type,
  importance: 3,
  distractors: [],
});

const item = (key: string, at: string): Answered => ({
  kind: 'what',
  stem: 'What is asked?',
  key,
  accept: [],
  evidence: { start: body.indexOf(at), end: body.indexOf(at) + at.length },
});

const members = fact('8', `The council's eight members met in "Old Town" - the capital.`, 'number');
const flood = fact('The lower galleries were flooded by the river', SECOND, 'reason');
const coverage = new GoldCoverage([members, flood], document);

test('evidence is found whatever its quotation marks, dashes and blanks', () => {
  expect(coverage.unplaced).toEqual([]);
  expect(new GoldCoverage([fact('x', 'not there', 'thing')], document).unplaced).toHaveLength(1);
});

test.each([
  ['the same number in words', item('Eight', 'eight members'), [members]],
  ['another number', item('Nine', 'eight members'), []],
  ['the answer from another sentence', item('Eight', SECOND), []],
  [
    'half of the words of a reason',
    item('Because the river had flooded its lower galleries', 'river'),
    [flood],
  ],
  ['another reason', item('Because of an explosion', 'river'), []],
])('%s', (_, asked, covered) => {
  expect(coverage.coveredBy([asked])).toEqual(covered);
});
