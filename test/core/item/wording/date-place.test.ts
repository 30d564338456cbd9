import { describe, expect, test } from '@jest/globals';
import { withDate } from '../../../../src/core/item/wording/date-place.js';

const front = ['who', 'reminded', ''];
const leadership = { text: 'of the leadership provided by Truman', verbal: true };

describe('where a date stands in a question', () => {
  test.each([
    [
      'last, where no other verb can take it',
      { parts: [{ text: 'senators' }], anchor: 'in May 2006' },
      'who reminded senators in May 2006',
    ],
    [
      'first, before a verb that it would seem to date',
      { parts: [{ text: 'senators' }, leadership], anchor: 'in May 2006' },
      'in May 2006, who reminded senators of the leadership provided by Truman',
    ],
    [
      'first, when it came before the verb in the article',
      { parts: [leadership, { text: 'on May 3, 2006', moved: true }], anchor: null },
      'on May 3, 2006, who reminded of the leadership provided by Truman',
    ],
    [
      'where the article has it, behind its verb',
      { parts: [leadership, { text: 'on May 3, 2006' }], anchor: null },
      'who reminded of the leadership provided by Truman on May 3, 2006',
    ],
    [
      'before a smaller clause',
      {
        parts: [{ text: 'senators' }, { text: 'that Truman had led', clausal: true, verbal: true }],
        anchor: 'in May 2006',
      },
      'who reminded senators in May 2006 that Truman had led',
    ],
    [
      'nowhere, when the words have a year',
      { parts: [{ text: 'senators of the war of 1950' }], anchor: 'in May 2006' },
      'who reminded senators of the war of 1950',
    ],
    [
      'last, behind a source',
      { parts: [leadership], anchor: 'in May 2006', opens: false },
      'who reminded of the leadership provided by Truman in May 2006',
    ],
  ])('%s', (_, around, expected) => {
    expect(withDate({ front, tail: '', behind: [], opens: true, ...around })).toBe(expected);
  });
});
