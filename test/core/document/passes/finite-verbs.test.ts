import { expect, test } from '@jest/globals';
import { divide } from '../../../../src/core/document/passes/divide.js';
import { tagFiniteVerbs } from '../../../../src/core/document/passes/finite-verbs.js';
import { parseTokens } from '../../../../src/core/document/passes/syntax.js';
import { english } from '../english.js';

function xpos(body: string, word: string): string | undefined {
  const { tokens, sentences } = divide(body, english.boundaries);
  return tagFiniteVerbs(parseTokens(body, tokens, sentences, english)).find(({ text }) => text === word)
    ?.xpos;
}

test.each([
  ['The annual Corruption Perceptions Index listed 180 different countries.', 'listed', 'VBD'],
  ['The notebook also contained diagrams and drawings of circuits.', 'contained', 'VBD'],
  ['Missions consisted of traveling, in small groups, between mosques in foreign lands.', 'consisted', 'VBD'],
  ['Brazil beat Croatia in the opening match.', 'beat', 'VBD'],
  ['Direct flights to London operate regularly.', 'operate', 'VBP'],
])('%s', (body, word, expected) => {
  expect(xpos(body, word)).toBe(expected);
});

test.each([
  ['an auxiliary', 'The notebook had contained diagrams and drawings of circuits.', 'contained', 'VBN'],
  ['a passive', 'The countries were listed in the annual index.', 'listed', 'VBN'],
  ['a participle that describes', 'The countries listed in the index are safe.', 'listed', 'VBN'],
  ['several', 'Smaller clubs often beat larger clubs.', 'beat', 'VBP'],
  ['an infinitive', 'The bank saw it grow in the first six months.', 'grow', 'VB'],
])('not behind %s', (_, body, word, expected) => {
  expect(xpos(body, word)).toBe(expected);
});
