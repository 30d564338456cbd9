import { beforeAll, describe, expect, test } from '@jest/globals';
import { nameLike } from '../../../../src/core/item/distractors/in-form-of.js';
import { pluralOf } from '../../../../src/core/item/distractors/plural.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

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

test.each([
  ['the Central Intelligence Agency', 'The FBI', 'The CIA'],
  ['China', 'The US', 'China'],
  ['the United Kingdom', 'The US', 'The UK'],
  ['the United Kingdom', 'France', 'The United Kingdom'],
])('%s beside %s is called %s', (name, key, expected) => {
  const bare = name.replace(/^the /, '');
  const entry = world.country(bare) ?? world.known(bare, 'organisation');
  expect(entry && nameLike(entry, key, null)).toBe(expected);
});
