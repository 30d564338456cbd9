import { describe, expect, test } from '@jest/globals';

import { divide } from '../../../../src/core/document/passes/divide.js';
import { findMentions } from '../../../../src/core/document/passes/mentions.js';
import { recurNames } from '../../../../src/core/document/passes/recur-names.js';
import { parseTokens } from '../../../../src/core/document/passes/syntax.js';
import { english } from '../english.js';

/** The mentions of a text as `kind: text`. */
function mentions(body: string): string[] {
  const { tokens: spans, sentences } = divide(body, english.boundaries);
  const tokens = parseTokens(body, spans, sentences, english);
  return findMentions(body, tokens, sentences, english).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('mentions', () => {
  test.each([
    [
      'persons, organisations and places',
      'Angela Merkel met officials of the European Union in Brussels.',
      ['person: Angela Merkel', 'organisation: European Union', 'place: Brussels'],
    ],
    [
      'no titles',
      'President Joe Biden called Prime Minister Rishi Sunak.',
      ['person: Joe Biden', 'person: Rishi Sunak'],
    ],
    ['not what somebody is', 'Smoker Neil Timms owns a pub.', ['person: Neil Timms']],
    ['names that are trades', 'Hunter Biden owns a pub.', ['person: Hunter Biden']],
    ['titles that are names', 'John Major lost the vote.', ['person: John Major']],
    ['no nationalities', 'French and South Korean officials met Muslims and Afghans.', []],
    [
      'no articles',
      'He moved from the United Kingdom to the Netherlands.',
      ['place: United Kingdom', 'place: Netherlands'],
    ],
    [
      'an owner apart',
      'The UN’s World Health Organization agreed.',
      ['organisation: UN', 'organisation: World Health Organization'],
    ],
    [
      'a place before a person apart',
      'The governor of Texas Greg Abbott signed it.',
      ['place: Texas', 'person: Greg Abbott'],
    ],
    [
      'a hyphenated name whole',
      'Bashar al-Assad left Damascus.',
      ['person: Bashar al-Assad', 'place: Damascus'],
    ],
    [
      'a person of a body or a country apart',
      'Sergei Makarov of Roscosmos met Anna Kimani of Kenya.',
      ['person: Sergei Makarov', 'organisation: Roscosmos', 'person: Anna Kimani', 'place: Kenya'],
    ],
    ['no calendar', 'On Monday, October 18th, nobody spoke.', []],
  ])('%s', (_, body, expected) => {
    expect(mentions(body)).toEqual(expected);
  });

  test('a name of several words is one wherever they stand', () => {
    const { tokens: spans, sentences } = divide('Peru sued Toys R Us. Toys R Us paid.', english.boundaries);
    const tokens = parseTokens('Peru sued Toys R Us. Toys R Us paid.', spans, sentences, english);
    const names = recurNames(
      [
        { kind: 'organisation', first: 2, last: 5 },
        { kind: 'place', first: 8, last: 9 },
      ],
      tokens,
    );
    expect(names.map(({ kind, first, last }) => `${kind} ${first} ${last}`)).toEqual([
      'organisation 2 5',
      'organisation 6 9',
    ]);
  });

  test('a surname that was missed or mistaken is a person like the full name', () => {
    const body = 'Ingrid Solheim won the race. Solheim was first in 2019. Nobody had beaten Solheim.';
    expect(mentions(body)).toEqual(['person: Ingrid Solheim', 'person: Solheim', 'person: Solheim']);
  });
});
