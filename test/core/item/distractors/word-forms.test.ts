import { describe, expect, test } from '@jest/globals';
import { pluralOf } from '../../../../src/core/item/distractors/plural.js';

describe('word forms', () => {
  test.each([
    ['rifle', 'rifles'],
    ['church', 'churches'],
    ['puppy', 'puppies'],
    ['monkey', 'monkeys'],
    ['wolf', 'wolves'],
    ['salmon', 'salmon'],
    ['horse fly', 'horse flies'],
    ['policewoman', 'policewomen'],
    ['human', 'humans'],
    ['bus', 'buses'],
    ['killer whale', 'killer whales'],
  ])('%s, %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });
});
