import { describe, expect, test } from '@jest/globals';

import { divide } from '../../../../src/core/document/passes/divide.js';
import { english } from '../english.js';

const tokens = (body: string): string[] =>
  divide(body, english.boundaries).tokens.map(({ start, end }) => body.slice(start, end));

const sentences = (body: string): string[] =>
  divide(body, english.boundaries).sentences.map(({ start, end }) => body.slice(start, end));

describe('tokens', () => {
  test.each([
    ['The harbour didn’t open.', ['The', 'harbour', 'did', 'n’t', 'open', '.']],
    ["The harbour didn't open.", ['The', 'harbour', 'did', "n't", 'open', '.']],
    ['Norway’s ferries cannot sail', ['Norway', '’s', 'ferries', 'can', 'not', 'sail']],
    ['Dr. Lund paid $4.5 million.', ['Dr.', 'Lund', 'paid', '$', '4.5', 'million', '.']],
    [
      'It rose 12% (to 3,400), she said.',
      ['It', 'rose', '12', '%', '(', 'to', '3,400', ')', ',', 'she', 'said', '.'],
    ],
    ['“Go!” he said', ['“', 'Go', '!', '”', 'he', 'said']],
    ['"Go!" he said', ['"', 'Go', '!', '"', 'he', 'said']],
    ['the U.S. Navy left', ['the', 'U.S.', 'Navy', 'left']],
    ["Ne’Kiya and Da'Shawn met", ['Ne’Kiya', 'and', "Da'Shawn", 'met']],
    ['The Palme d’Or of Anna’S', ['The', 'Palme', 'd’Or', 'of', 'Anna', '’S']],
  ])('of %s', (body, expected) => {
    expect(tokens(body)).toEqual(expected);
  });

  test('a run of characters without end is cut into pieces, and none is lost', () => {
    const body = `See ${'x'.repeat(500)} and ${'=-'.repeat(300)}.`;
    expect(tokens(body).join('')).toBe(body.replaceAll(' ', ''));
  });
});

describe('sentences', () => {
  test.each([
    [
      'end at full stops, but not at those of titles and initials',
      'Mr. Berg met J. K. Strand in the U.S. on Friday. They talked for an hour.',
      ['Mr. Berg met J. K. Strand in the U.S. on Friday.', 'They talked for an hour.'],
    ],
    [
      'do not end before the number of a number',
      'The crew of No. 12 waited at No. 10 Harbour Street. Nobody came.',
      ['The crew of No. 12 waited at No. 10 Harbour Street.', 'Nobody came.'],
    ],
    [
      'end behind a closing curly quotation mark',
      '“The bridge is safe.” The mayor smiled. “We checked it twice.”',
      ['“The bridge is safe.”', 'The mayor smiled.', '“We checked it twice.”'],
    ],
    [
      'end behind a closing straight quotation mark',
      '"The bridge is safe." The mayor smiled. "We checked it twice."',
      ['"The bridge is safe."', 'The mayor smiled.', '"We checked it twice."'],
    ],
    [
      'end with the paragraph, full stop or not',
      'Ferries to sail again\n\nThe line opens on Monday\n\n“We are ready',
      ['Ferries to sail again', 'The line opens on Monday', '“We are ready'],
    ],
    [
      'end with the line where no line is blank',
      'Ferries to sail again\nThe line opens on Monday',
      ['Ferries to sail again', 'The line opens on Monday'],
    ],
  ])('%s', (_, body, expected) => {
    expect(sentences(body)).toEqual(expected);
  });

  test('that never end are cut', () => {
    const body = 'and on it went '.repeat(200).trim();
    expect(sentences(body).length).toBeGreaterThan(4);
    expect(sentences(body).join(' ')).toBe(body);
  });
});
