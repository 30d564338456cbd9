import { describe, expect, test } from '@jest/globals';
import { gerundOf } from '../../../../src/core/item/distractors/gerund.js';
import { pluralOf } from '../../../../src/core/item/distractors/plural.js';

describe('word forms', () => {
  test.each([
    ['save', 'saving'],
    ['cut', 'cutting'],
    ['lie', 'lying'],
    ['see', 'seeing'],
    ['begin', 'beginning'],
    ['open', 'opening'],
    ['send', 'sending'],
    ['run', 'running'],
    ['win', 'winning'],
    ['visit', 'visiting'],
    ['quit', 'quitting'],
    ['train', 'training'],
    ['pay', 'paying'],
    ['describe', 'describing'],
    ['offer', 'offering'],
    ['give', 'giving'],
  ])('%s, %s', (verb, gerund) => {
    expect(gerundOf(verb)).toBe(gerund);
  });

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
