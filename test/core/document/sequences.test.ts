import { describe, expect, test } from '@jest/globals';
import { SequenceModel } from '../../../src/core/document/sequences/sequence-model.js';
import { symbolsOf } from '../../../src/core/document/sequences/symbols.js';
import { countTriples } from '../../../src/training/train-sequences.js';
import { english } from './english.js';

/** "Lisbon/NNP": words with their tags. */
const words = (text: string) =>
  text.split(' ').map((each) => {
    const [word = '', xpos = ''] = each.split('/');
    return { text: word, xpos };
  });

test.each([
  ['the/DT old/JJ bridge/NN', 'the JJ NN'],
  ['Anna/NNP Maria/NNP Pell/NNP has/VBZ spoken/VBN', 'NAME has VBN'],
  ['on/IN October/NNP 18/CD ,/, 2021/CD in/IN Riga/NNP', 'on DATE in NAME'],
  ['In/IN May/NNP 2020/CD trade/NN fell/VBD', 'in DATE NN VBD'],
  ['since/IN June/NNP 3/CD ,/, when/WRB', 'since DATE , when'],
  ['in/IN 1998/CD 40/CD ships/NNS', 'in DATE CD NNS'],
  ["“/`` Nobody/NN knows/VBZ ”/'' he/PRP said/VBD", 'NN VBZ he VBD'],
  ['they/PRP may/MD win/VB', 'they may VB'],
])('%s', (text, names) => {
  expect(symbolsOf(words(text)).map(({ name }) => name)).toEqual(names.split(' '));
});

test('a name or date is known by its first and last word', () => {
  expect(symbolsOf(words('New/NNP Delhi/NNP on/IN May/NNP 3/CD ,/, 2020/CD'))).toEqual([
    { name: 'NAME', first: 'new', last: 'delhi' },
    { name: 'on', first: 'on', last: 'on' },
    { name: 'DATE', first: 'may', last: '2020' },
  ]);
});

const named = (text: string) => text.split(' ').map((name) => ({ name }));

describe('probabilities', () => {
  const names = ['the', 'NN', 'VBD', '</s>'];
  const model = new SequenceModel(
    countTriples(['the NN VBD', 'the NN VBD', 'the NN VBD', 'the NN NN'].map(named)),
  );
  const chances = (first: string, second: string) =>
    names.map((third) => Math.exp(model.logProbability(first, second, third)));

  test.each([
    ['the', 'NN'],
    ['<s>', 'the'],
    ['VBD', 'VBD'],
  ])('of what follows %s %s sum up to one', (first, second) => {
    expect(chances(first, second).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
  });

  test('what was seen more often is likelier, what was never seen is possible', () => {
    const [the = 0, noun = 0, verb = 0] = chances('the', 'NN');
    expect(verb).toBeGreaterThan(noun);
    expect(noun).toBeGreaterThan(the);
    expect(the).toBeGreaterThan(0);
  });

  test.each([
    ['test', 'an', 'JJ', 'with'],
    ['NAME', 'may', 'VB', 'of'],
    ['NAME', 'was', 'VBN', 'VBD'],
  ])('English has “%s %s %s” rather than “… %s”', (first, second, likely, odd) => {
    const { sequences } = english;
    expect(sequences.logProbability(first, second, likely)).toBeGreaterThan(
      sequences.logProbability(first, second, odd) + 1,
    );
  });
});
