import { expect, test } from '@jest/globals';
import { paperFor } from '../../src/server/quizzes/paper-for.js';

test.each([
  ['en-US,en;q=0.9', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB,en-US;q=0.8', 'a4'],
  ['de', 'a4'],
  ['de,en-US;q=0.7', 'letter'],
  ['', 'a4'],
  [undefined, 'a4'],
])('a reader of %p prints on %s', (language, paper) => {
  expect(paperFor(language)).toBe(paper);
});
