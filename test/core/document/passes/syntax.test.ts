import { expect, test } from '@jest/globals';
import { divide } from '../../../../src/core/document/passes/divide.js';
import { parseTokens } from '../../../../src/core/document/passes/syntax.js';
import { english } from '../english.js';

/** The part of speech of the word written so. */
function upos(body: string, word: string): string | undefined {
  const { tokens, sentences } = divide(body, english.boundaries);
  return parseTokens(body, tokens, sentences, english).find(({ text }) => text === word)?.upos;
}

test.each([
  ['an acronym that is written like a pronoun', 'Doctors were sent by the WHO.', 'WHO', 'PROPN'],
  ['a pronoun', 'Doctors who came stayed.', 'who', 'PRON'],
  ['a pronoun at the start', 'Who sent the doctors?', 'Who', 'PRON'],
  ['a pronoun of one letter', 'Yesterday I came back.', 'I', 'PRON'],
  ['a headline in capitals', 'WHO SENT THE DOCTORS', 'WHO', 'PRON'],
])('%s', (_, body, word, expected) => {
  expect(upos(body, word)).toBe(expected);
});

test('a hyphen between blanks is read as a dash', () => {
  const tags = ['The two ports - Riga and Oslo - have closed.', 'The well-known port has closed.'].map(
    (body) => {
      const { tokens, sentences } = divide(body, english.boundaries);
      return parseTokens(body, tokens, sentences, english).flatMap(({ text, xpos }) =>
        text === '-' ? [xpos] : [],
      );
    },
  );
  expect(tags[0]).not.toContain('HYPH');
  expect(tags[1]).toEqual(['HYPH']);
});
