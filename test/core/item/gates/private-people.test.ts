import { privatePeople } from '../../../../src/core/item/gates/private-people.js';
import { describeGate } from './judged.js';

const ASKED = 'Mary Holt is but one of the people asked';

/** A sentence that opens the article, and one that brings in somebody. */
const after = (sentence: string): string => `Sales began in London on Friday. ${sentence}`;

const DAY = '2021-11-29';

describeGate(privatePeople, {
  refuses: [
    [
      ASKED,
      DAY,
      after('Mary Holt, 41, a baker, bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
    [
      ASKED,
      DAY,
      after('Mary Holt, 41, a baker, bought two televisions in Leeds on Friday.'),
      'Mary Holt bought how many televisions in Leeds on November 26, 2021? – Two',
    ],
    [
      ASKED,
      DAY,
      after('Mary Holt, who lives with her parents, bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
  ],
  passes: [
    // the article opens with her
    [
      DAY,
      'Mary Holt, 41, bought two televisions in Leeds on Friday.',
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
    [
      DAY,
      after('Mary Holt, 41, the mayor, bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
    [
      DAY,
      after('Mary Holt, who works for Oxfam, bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
    [
      DAY,
      after('Mary Holt bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Mary Holt',
    ],
    // the world knows him
    [
      DAY,
      after('Donald Trump, 75, bought two televisions in Leeds on Friday.'),
      'Who bought two televisions in Leeds on November 26, 2021? – Donald Trump',
    ],
  ],
});
