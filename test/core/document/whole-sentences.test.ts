import { expect, test } from '@jest/globals';
import { Tree } from '../../../src/core/document/tree.js';
import { analyseBody } from './english.js';

/** What the word hangs on. */
function headOf(body: string, word: string): string | undefined {
  const document = analyseBody(body);
  const tree = new Tree(document);
  const token = document.tokens.findLast(({ text }) => text === word);
  return token && document.tokens[token.head] && tree.token(token.head).text;
}

test.each([
  [
    'the nearest people',
    'It is one of four designs e-mailed to party members, who were asked to vote for their favourite.',
    'asked',
    'members',
  ],
  [
    'people further off',
    'It is one of four sailors sent to the port, who were asked to stay.',
    'asked',
    'sailors',
  ],
])('who stands for %s', (_, body, word, head) => expect(headOf(body, word)).toBe(head));

test.each([
  [
    'he became somebody of a title',
    'Robert Hill left in 2004. He had been a judge for years and became Lord Hill in 1987.',
    'Robert Hill',
  ],
  [
    'he met somebody of that name',
    'Robert Hill left in 2004. He had been a judge for years and married Lady Hill in 1987.',
    'Robert Hill',
  ],
])('%s', (_, body, name) => {
  const { anaphors, entities } = analyseBody(body);
  const [he] = anaphors;
  expect(entities[he?.entity ?? -1]?.name ?? null).toBe(name);
});
