import { expect, test } from '@jest/globals';

import { findParagraphs } from '../../../../src/core/document/passes/paragraphs.js';

const texts = (body: string): string[] =>
  findParagraphs(body).map(({ start, end }) => body.slice(start, end));

test.each([
  [
    'blank lines part paragraphs',
    'One.\n\nTwo,\nstill two.\n \t\n\n Three.',
    ['One.', 'Two,\nstill two.', 'Three.'],
  ],
  ['without a blank line every line is one', 'One.\n  Two.\nThree.\n', ['One.', 'Two.', 'Three.']],
  ['white space around belongs to none', '\n\n  One.  \n\n  Two.\n ', ['One.', 'Two.']],
  ['carriage returns are white space', 'One.\r\n\r\nTwo,\r\nmore.\r\n', ['One.', 'Two,\r\nmore.']],
  ['nothing is no paragraph', '', []],
  ['white space is no paragraph', ' \n\n \t', []],
])('%s', (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});
