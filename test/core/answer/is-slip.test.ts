import { describe, expect, test } from '@jest/globals';
import { isSlip } from '../../../src/core/answer/is-slip.js';

describe('isSlip', () => {
  test.each([
    ['lavorv', 'lavrov'],
    ['lavrow', 'lavrov'],
    ['lavvrov', 'lavrov'],
    ['lavov', 'lavrov'],
    ['alvrov', 'lavrov'],
    ['beniof', 'benioff'],
    ['committe', 'committee'],
    ['recieve', 'receive'],
  ])('%s is meant for %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  test.each([
    ['iraq', 'iran'],
    ['resident', 'president'],
    ['atypical', 'typical'],
    ['german', 'germany'],
    ['russian', 'russia'],
    ['lvarvo', 'lavrov'],
    ['lavrov', 'lavrov'],
    ['slovenia', 'slovakia'],
    ['', 'lavrov'],
    ['on', 'november'],
  ])('%s is not meant for %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});
