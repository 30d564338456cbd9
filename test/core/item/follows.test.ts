import { describe, expect, test } from '@jest/globals';
import { follows } from '../../../src/core/item/context/follows.js';
import type { LeadContext } from '../../../src/core/item/lead-context.js';
import { contextOf, factsOf } from './ask-context.js';

const lead: LeadContext = {
  text: 'On September 2, 2019, a boat caught fire off Santa Cruz Island.',
  sentence: 0,
  told: 0,
  nouns: new Set(['boat', 'fire', 'blaze']),
};

/** Whether a question on the second sentence of an article may stand behind that lead. */
function stands(sentence: string, question: string): boolean {
  const context = contextOf(`A boat caught fire off Santa Cruz Island on Monday. ${sentence}`, '2019-09-04');
  const fact = factsOf(context).find((each) => each.sentence === 1 && each.pattern === 'clause');
  if (!fact) throw new Error(`no fact in “${sentence}”`);
  return follows(lead, fact, question, context.tree);
}

describe('a question that follows', () => {
  test.each([
    ['Divers searched the boat.', 'Who searched the boat?'],
    ['The blaze killed 34 passengers.', 'How many passengers did the blaze kill?'],
    ['Helicopters flew over Santa Cruz.', 'What flew over Santa Cruz?'],
    ['Rescuers found five crew members alive.', 'How many crew members did rescuers find alive?'],
    ['Police closed two harbours nearby.', 'How many harbours did police close nearby?'],
    ['Investigators blamed batteries on Tuesday.', 'Who said that investigators blamed burning batteries?'],
    ['The owner sold the boat to a museum.', 'To what did the owner sell the boat?'],
    ['The fire lasted five hours.', 'How many hours did the fire last?'],
  ])('%s', (sentence, question) => expect(stands(sentence, question)).toBe(true));
});

describe('a question that does not', () => {
  test.each([
    ['Measles affects the lungs.', 'What does measles affect?'],
    ['A ferry sank near Greece in 2000.', 'What sank near Greece in 2000?'],
    ['Divers breathe compressed air.', 'What do divers breathe?'],
    ['Smith bought bread.', 'What did Smith buy?'],
    ['Jones won.', 'Who won?'],
    ['Sharks eat seals and other animals.', 'What do sharks eat?'],
    ['The Titanic hit an iceberg in 1912.', 'What did the Titanic hit in 1912?'],
    ['California is a state of the west coast.', 'Which state lies on the west coast?'],
  ])('%s', (sentence, question) => expect(stands(sentence, question)).toBe(false));
});

test('far behind the lead, what the article dates alike still follows', () => {
  const body = 'A boat caught fire off Santa Cruz Island on Monday. Divers gave up the search.';
  const context = contextOf(body, '2019-09-04');
  const fact = factsOf(context).find((each) => each.sentence === 1 && each.pattern === 'clause');
  if (!fact) throw new Error('no fact');
  const far = { ...fact, sentence: 20 };
  expect(follows(lead, far, 'Who stopped searching cold coastal waters?', context.tree, true)).toBe(true);
  expect(follows(lead, far, 'Who stopped searching coastal?', context.tree)).toBe(false);
  expect(
    follows(lead, { ...far, depth: 1 }, 'Who stopped searching cold coastal waters?', context.tree, true),
  ).toBe(false);
});
