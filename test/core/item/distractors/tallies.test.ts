import { beforeAll, expect, test } from '@jest/globals';
import { tallies } from '../../../../src/core/item/distractors/tallies.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import { readTally } from '../../../../src/core/item/tally.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

function propose(key: string, body = '', seed = 'a'): string[] {
  const answer: AnswerType = {
    type: 'number',
    kind: 'cardinal',
    value: 1,
    unit: null,
    hedge: null,
    text: key,
    noun: null,
  };
  const document = documentOf(body);
  return tallies
    .propose(draftOf('By what score?', key, answer, document), contextOf(world, document, seed))
    .map(({ text }) => text);
}

const seeds = Array.from({ length: 20 }, (_, i) => `seed ${i}`);

test.each(['80–17', '5–4', '51 to 48', '219–212', '96–0'])('as many votes for %s', (key) => {
  const own = readTally(key)!;
  for (const seed of seeds) {
    const options = propose(key, '', seed);
    expect(new Set([key, ...options]).size).toBe(4);
    for (const option of options) {
      const { left, right, joint } = readTally(option)!;
      expect([left + right, joint]).toEqual([own.left + own.right, own.joint]);
      expect(left > right).toBe(own.left > own.right);
    }
  }
});

test.each(['3–1', '2–0', '1–0', '1–2', '1–1'])('who is ahead stays ahead in %s', (key) => {
  const own = readTally(key)!;
  for (const seed of seeds) {
    const options = propose(key, '', seed);
    expect(new Set([key, ...options]).size).toBe(options.length + 1);
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const option of options) {
      const { left, right } = readTally(option)!;
      expect(Math.sign(left - right)).toBe(Math.sign(own.left - own.right));
    }
  }
});

test('not what the article tells of another game', () => {
  for (const seed of seeds) expect(propose('3–1', 'They had won 2-1 before.', seed)).not.toContain('2–1');
});

test('not of a number', () => {
  expect(propose('31')).toEqual([]);
});
