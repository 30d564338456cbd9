import { beforeAll, describe, expect, test } from '@jest/globals';
import { organisations } from '../../../../src/core/item/distractors/organisations.js';
import type { Document } from '../../../../src/core/model.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const proposeBodies = (stem: string, key: string, document: Document): string[] =>
  organisations
    .propose(draftOf(stem, key, { type: 'organisation' }, document), contextOf(world, document))
    .map(({ text }) => text);

describe('bodies of the country of the article', () => {
  const canada = documentOf('Canada voted. Canada waited.', { names: { place: ['Canada'] } });
  test.each([
    ['Which political party lost?', 'The Conservatives'],
    ['Which political party won?', 'The Green Party'],
  ])('%s %s', (stem, key) => {
    const found = proposeBodies(stem, key, canada);
    expect(found.join()).toMatch(/Bloc Québécois/);
    expect(found.join()).not.toMatch(/Plaid Cymru|Constitution Party/);
  });
});

test('a party that two countries have by one name', () => {
  const document = documentOf('New Zealand voted.', { names: { place: ['New Zealand'] } });
  const found = proposeBodies('Which political party overspent?', 'The Labour', document).join();
  expect(found).toMatch(/New Zealand First/);
  expect(found).not.toMatch(/Liberal Democrats/);
});

test('a nuclear agency stands beside bodies of arms and atoms', () => {
  const found = proposeBodies(
    'Which UN agency warned?',
    'The International Atomic Energy Agency',
    documentOf(''),
  );
  expect(found).toContain('The Organisation for the Prohibition of Chemical Weapons');
  expect(found).not.toContain('The World Food Programme');
});
