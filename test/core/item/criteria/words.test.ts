import { expect, test } from '@jest/globals';
import { CRITERIA } from '../../../../src/core/item/criteria/index.js';
import type { Draft } from '../../../../src/core/item/draft.js';
import type { AskContext } from '../../../../src/core/item/item-type.js';

/** Criteria that look at nothing but the words of stem and key. */
function score(name: string, stem: string, key = 'Ada'): number | undefined {
  const criterion = CRITERIA.find((each) => each.name === name);
  return criterion?.score({ stem, key } as Draft, {} as AskContext);
}

const WHOLE = 'A headline in May 2006 read “The riot at 2 camps that NATO and Cuba saw”.';
const PART = 'A headline had the words “riot at Guantanamo Bay camp”.';

test.each([
  ['question words', 'Who left the camp?', 4 / 30],
  ['question words', `${WHOLE} Who left the camp?`, 4 / 30],
  ['question words', `Who ${'often '.repeat(40)}left?`, 1],
  ['headline words', `${PART} Who began the riot at the camp?`, 2 / 3],
  ['headline words', `${PART} Who saw riots in the camps of Guantanamo Bay?`, 1],
  ['headline words', `${PART} Who left at dawn?`, 0],
  ['headline words', 'Who began the riot at the camp?', 0],
  ['definite', `${WHOLE} The guards of the camp called whom?`, 0.5],
  ['definite', 'Then the man said the word of the day in the hall on the hill to whom?', 1],
  ['definite', 'Who bathed there then?', 0],
  ['capitals', `${WHOLE} Who said, “Detainees were jumping”?`, 0],
  ['capitals', 'Who told Mr. Bush of NATO?', 3 / 5],
  ['capitals', 'In 2006 detainees rioted. Who told the guards?', 0],
  ['capitals', 'Which U.S. Senate seat did Ann Lee (Ohio) and Bob Low win?', 1],
  ['key words', 'Who?', 1 / 8],
  ['joined', 'Who met Ada and Eve?', 1],
  ['joined', `${WHOLE} Who landed on sand?`, 0],
  ['that', 'Who said that it rained?', 1],
  ['that', `${WHOLE} Who thatched it?`, 0],
  ['figures', 'Who left in 2006?', 1],
  ['figures', `${WHOLE} Who left?`, 0],
  ['behind headline', `${WHOLE} Who left?`, 1],
  ['behind headline', `${PART} Who left?`, 1],
  ['behind headline', 'A headline in May 2006 surprised whom?', 0],
  ['behind part', `${PART} Who left?`, 1],
  ['behind part', `${WHOLE} Who left?`, 0],
  ['behind part', 'Who left?', 0],
] as const)('%s of %s', (name, stem, expected) => {
  expect(score(name, stem)).toBeCloseTo(expected, 9);
});

test('a key of eight words and more', () => {
  expect(score('key words', 'Why?', 'because of the rain')).toBe(0.5);
  expect(score('key words', 'Why?', 'because of the rain that fell on all of them')).toBe(1);
});
