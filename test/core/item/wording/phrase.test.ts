import { describe, expect, test } from '@jest/globals';
import { Tree } from '../../../../src/core/document/tree.js';
import { Phrases } from '../../../../src/core/item/wording/phrase.js';
import { loadWorld } from '../../../../src/resources.js';
import { analyseBody } from '../../document/english.js';

const world = loadWorld();

/** The last of the words `it`, `its`, `they`, `their`, put so that it stands alone. */
function standingAlone(body: string): string | null {
  const document = analyseBody(body);
  const pronoun = document.tokens.findLast(({ text }) => /^(?:its?|they|their)$/i.test(text));
  const phrases = new Phrases(document, new Tree(document), world);
  return phrases.render(pronoun?.index ?? -1)?.text ?? null;
}

describe('what stands in the place of "it" and "they"', () => {
  test.each([
    ['Tesco stated its intention to leave the Polish market.', 'Tesco’s'],
    ['Canadian cities, led by Vancouver, far outrank their rivals in the table.', 'Canadian cities’'],
    ['About 120 licensed hunters of Poland say they are influential.', 'licensed hunters of Poland'],
  ])('%s', (body, expected) => {
    expect(standingAlone(body)).toBe(expected);
  });
});

describe('what has no words that could stand there', () => {
  test.each([
    ['The parties said they expect a decision this year.'],
    ['They say that money does not smell.'],
  ])('%s', (body) => {
    expect(standingAlone(body)).toBeNull();
  });
});

test('what is quoted keeps its short names', () => {
  const document = analyseBody('Malala Yousafzai won. Ann Lee signed the “Stand with Yousafzai” petition.');
  const phrases = new Phrases(document, new Tree(document), world);
  const verb = document.tokens.find(({ text }) => text === 'signed')?.index ?? -1;
  expect(phrases.render(verb)?.text).toContain('with Yousafzai”');
});
