import { describe, expect, test } from '@jest/globals';
import { Tree } from '../../../../src/core/document/tree.js';
import { Phrases } from '../../../../src/core/item/wording/phrase.js';
import { loadWorld } from '../../../../src/resources.js';
import { analyseBody } from '../../document/english.js';

const world = loadWorld();

/** The object of the last verb, where one "the" may stand loose; behind a headline with these words. */
function told(body: string, ...headline: string[]): string | null {
  const document = analyseBody(body);
  const tree = new Tree(document);
  const object = document.tokens.findLast(({ deprel }) => deprel === 'obj')?.index ?? -1;
  const phrases = new Phrases(document, tree, world, new Set(headline), headline.length > 1);
  return phrases.render(object, { loose: { left: 1, thingsOnly: true } })?.text ?? null;
}

describe('"the" that only the article explains', () => {
  test.each([
    'Ann Lee answered the question.',
    'Ann Lee signed the later lease.',
    'Ann Lee started the process.',
    'Ann Lee watched the film.',
    'Ann Lee signed the documents.',
    'Ann Lee missed the deadline.',
    'Ann Lee won the constituency.',
    'Ann Lee used the hashtag.',
    'Ann Lee supports the idea.',
    'Ann Lee bought the computer.',
    'Ann Lee runs the service.',
    'Ann Lee opened the records.',
  ])('cannot stand: %s', (body) => expect(told(body)).toBeNull());

  test.each([
    ['Ann Lee watched the film.', 'the film', 'film'],
    ['Ann Lee signed the documents.', 'the documents', 'document'],
    ['Ann Lee bought the computer.', 'the computer', 'computer'],
    ['Ann Lee counted the money.', 'the money'],
    ['Ann Lee opened the box.', 'the box'],
    ['Ann Lee painted the fence.', 'the fence'],
    ['Ann Lee read the film reviews.', 'the film reviews'],
    [
      'A question about tax was asked. Later the tax question was put. Ann Lee dropped the question.',
      'the question about tax',
    ],
    ['A letter from Rome came. Ann Lee read the letter.', 'the letter from Rome'],
  ])('stands: %s', (body, text, ...headline) => expect(told(body, ...headline)).toBe(text));

  test.each([
    ['Ann Lee left the army.', 'the army'],
    ['Ann Lee joined the protesters.', 'the protesters'],
    ['Ann Lee sued the government.', 'the government'],
    ['Ann Lee praised the residents.', 'the residents'],
    ['Ann Lee called the police officers.', 'the police officers'],
    ['Ann Lee met the soldiers.', 'the soldiers'],
  ])('people of a story only behind a headline: %s', (body, text) => {
    expect(told(body)).toBeNull();
    expect(told(body, 'something', 'else')).toBe(text);
  });

  test.each([
    ['Ann Lee left the company.', 'company'],
    ['Ann Lee watched the attack.', 'attack'],
    ['Ann Lee followed the race.', 'race'],
    ['Ann Lee lost the election.', 'election'],
    ['Ann Lee cancelled the meeting.', 'meeting'],
    ['Ann Lee met the four men.', 'men'],
    ['Ann Lee sued the newspaper.', 'newspaper'],
    ['Ann Lee asked the lawyer.', 'lawyer'],
    ['Ann Lee led the organisation.', 'organisation'],
    ['Ann Lee won the festival.', 'festival'],
    ['Ann Lee saw the region.', 'region'],
  ])('one of several only behind a headline that has it: %s', (body, noun) => {
    expect(told(body, 'something', 'else')).toBeNull();
    expect(told(body, 'something', noun)).not.toBeNull();
  });

  test.each([
    'Ann Lee bought companies such as Mercury.',
    'Ann Lee read books from other states.',
    'Ann Lee sold cars to many other towns.',
    'Ann Lee had no plan other than peace.',
    'The two sisters helped each other.',
    'Ann Lee met singers such as Paul Brown.',
    'Ann Lee visited other European countries.',
    'Ann Lee taught children of other schools.',
  ])('nothing before is meant: %s', (body) => expect(told(body)).not.toBeNull());

  test.each([
    'Ann Lee bought such companies.',
    'Ann Lee left the other states.',
    'Ann Lee sold the other car.',
    'Ann Lee had another plan.',
    'Ann Lee used the same boat.',
    'Ann Lee met those other singers.',
    'Ann Lee visited this country.',
    'Ann Lee read the other books.',
  ])('something before is meant: %s', (body) => expect(told(body)).toBeNull());

  test.each([
    ['more of them', 'Further fines for the bank were set. Ann Lee paid the fine.', 'the fine'],
    ['any of them', 'Many ships of Panama came. Ann Lee saw the two ships.', 'the two ships'],
  ])('not in place of "the": %s', (_, body, text) => expect(told(body)).toBe(text));

  test('two that the article tells apart', () =>
    expect(
      told('A question about tax was asked. A question about trade followed. Ann Lee dropped the question.'),
    ).toBeNull());
});
