import { describe, expect, test } from '@jest/globals';
import { gradeResponse } from '../../../src/core/quiz/grade-response.js';
import { GRADING_TABLE } from './grading-table.js';

test('the table has at least 150 pairs', () => {
  expect(GRADING_TABLE.flatMap((row) => [...row.accept, ...row.refuse]).length).toBeGreaterThanOrEqual(150);
});

describe.each(GRADING_TABLE)('$about: “$item.key”', ({ item, rivals, accept, refuse }) => {
  test.each(accept)('accepts “%s”', (answer) => {
    expect(gradeResponse(item, answer, rivals)).toMatchObject({ correct: true });
  });

  test.each(refuse)('refuses “%s”', (answer) => {
    expect(gradeResponse(item, answer, rivals)).toMatchObject({ correct: false, matched: null });
  });
});

describe('the reason', () => {
  const item = { kind: 'who', stem: 'Who spoke?', key: 'Sergey Lavrov', accept: [] } as const;
  const rivals = {
    person: true,
    aliases: [],
    people: ['Anna Lavrov', 'Jens Holm'],
    names: [],
    numbers: ['20 people'],
    dates: [],
  };

  test.each([
    ['', 'No answer was given.'],
    ['Sergey Lavrov', 'This is an accepted answer.'],
    ['Minister Sergey Lavrov', 'This is “Sergey Lavrov”, the same person.'],
    ['Sergey Lavorv', 'This is “Sergey Lavrov”, in other letters, with a slip of the keyboard.'],
    ['Lavrov', 'This could also mean “Anna Lavrov”: more is needed to tell them apart.'],
    ['Holm', 'This is “Jens Holm”, which is not what is asked for.'],
    ['not Sergey Lavrov', 'A “not” or “no” turns the meaning of this answer round.'],
    ['20', '“20 people” is the number of something else in the article.'],
    ['the weather', 'This matches none of the accepted answers.'],
    ['x'.repeat(501), 'The answer is longer than 500 characters: give only what is asked for.'],
  ])('for “%s”', (answer, reason) => {
    expect(gradeResponse(item, answer, rivals).reason).toBe(reason);
  });

  test('for another number', () => {
    const counted = { kind: 'how-many', stem: 'How many?', key: 'eight', accept: [] } as const;
    expect(gradeResponse(counted, '9').reason).toBe('This is another number or date than the one asked for.');
  });
});
