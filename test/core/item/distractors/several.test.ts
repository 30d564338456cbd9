import { beforeAll, describe, expect, test } from '@jest/globals';
import { several } from '../../../../src/core/item/distractors/several.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const in2021 = documentOf('', { publishedOn: '2021-10-22' });
const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

const proposeSeveral = (stem: string, key: string, of: 'person' | 'country' | 'organisation'): string[] =>
  texts(
    several.propose(
      draftOf(stem, key, { type: 'several', of, names: key.split(' and ') }),
      contextOf(world, in2021),
    ),
  );

describe('several', () => {
  test.each([
    ['Which two countries agreed?', 'China and Turkey', 'country'],
    ['Which two countries agreed?', 'Malaysia and Indonesia', 'country'],
    ['Which two airlines merged?', 'Lufthansa and Ryanair', 'organisation'],
    ['Which two people won?', 'Donald Trump and Bernie Sanders', 'person'],
  ] as const)('%s %s', (stem, key, of) => {
    const found = proposeSeveral(stem, key, of);
    expect(found.length).toBeGreaterThanOrEqual(3);
    const names = found.flatMap((text) => text.split(' and '));
    expect(new Set([...names, ...key.split(' and ')]).size).toBe(names.length + 2);
  });

  test.each([
    ['Which two people found it?', 'Tonya Illman and Kym Illman', 'person'],
    ['Which two countries?', 'Ruritania and France', 'country'],
    ['Which two firms?', 'NearEarth and FarSky', 'organisation'],
    ['Which two people?', 'Barack Obama and Nobody Known', 'person'],
  ] as const)('%s %s: none', (stem, key, of) => {
    expect(proposeSeveral(stem, key, of)).toEqual([]);
  });

  test('none that the question names', () => {
    const stem = 'Which two countries severed ties with Colombia?';
    const found = proposeSeveral(stem, 'Ecuador and Venezuela', 'country');
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.filter((text) => text.includes('Colombia'))).toEqual([]);
  });

  test('a capital first where the key has one', () => {
    const found = proposeSeveral(
      'Which two bodies argued so?',
      'The World Bank and the International Monetary Fund',
      'organisation',
    );
    expect(found.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });
});
