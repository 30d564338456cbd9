import { steady } from '../../../../src/core/item/gates/steady.js';
import { expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

describeGate(steady, {
  passes: [
    [
      '2021-04-12',
      'Poland and the Baltic states want NATO troops, and Germany in 2019 sent 500 soldiers to Lithuania.',
      'Which country sent 500 soldiers to Lithuania in 2019? – Germany',
    ],
    [
      '2021-04-12',
      'Poland and the Baltic states want NATO troops, and Germany in 2019 sent 500 soldiers to Lithuania.',
      'How many soldiers did Germany send to Lithuania in 2019? – 500',
    ],
    [
      '2021-04-12',
      'Luis Ortega painted bulls. Ortega returned to Spain in 2017.',
      'In what year did Luis Ortega return to Spain? – 2017',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2021-04-12',
      'Thick fog stopped a football match in Tanzania in 2018.',
      'What did thick fog stop in Tanzania in 2018? – A football match',
    ],
    [
      '2021-05-04',
      'Anna Berg opened a school in Nairobi in 2019.',
      'Anna Berg opened a school in which city in 2019? – Nairobi',
    ],
    [
      '2019-05-02',
      'In November 2018, schools in Delhi closed because of heavy smog in November 2018.',
      'Why did schools in Delhi close in November 2018? – Because of heavy smog',
    ],
    [
      '2021-04-12',
      'The Spanish painter Luis Ortega returned to Spain in 2017.',
      'To which country did the Spanish painter Luis Ortega return in 2017? – Spain',
    ],
  ],
});

const CONTEXT = contextOf('Russia suspended diplomatic ties with NATO on Monday.', '2021-10-22');
const DRAFT = draftOf(
  CONTEXT,
  'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
);

const READING = {
  sameArcs: 1,
  sameCore: true,
  least: 1,
  mean: 1,
  leastBefore: 1,
  productBefore: 1,
  joints: [],
};

test.each([
  ['fewer than half of the arcs changed', 0.51, 0.9, null],
  ['half changed', 0.5, 0.9, 'the statement alone is read otherwise than in its sentence'],
  ['nothing is left as it was', 0, 0.9, 'the statement alone is read otherwise than in its sentence'],
  ['some changed, of arcs that were a guess', 0.9, 0.29, 'what the words belong to is a guess'],
  ['a quarter changed, of arcs that were a guess', 0.75, 0.1, 'what the words belong to is a guess'],
  ['some changed, of arcs that were no guess', 0.9, 0.3, null],
  ['none changed, though they were a guess', 1, 0.1, null],
])('%s', (_, sameArcs, leastBefore, fault) => {
  const rereading = { ...READING, sameArcs, leastBefore };
  expect(steady.fault({ ...DRAFT, rereading }, CONTEXT)).toBe(fault);
});

test('what was not read once more is let through', () => {
  const { rereading: _, ...unread } = DRAFT;
  expect(steady.fault(unread, CONTEXT)).toBeNull();
});
