import { describe, expect, test } from '@jest/globals';
import type { Item, Quiz, QuizItem } from '../../../src/core/model.js';
import { makeForm } from '../../../src/core/quiz/make-form.js';

function quizItem(index: number, key: string, distractors: readonly string[]): QuizItem {
  const item: Item = {
    id: `item-${index}`,
    kind: 'who',
    stem: `Question ${index}?`,
    key,
    accept: [],
    distractors: distractors.map((text) => ({ text, from: 'by-hand', why: null })),
    options: distractors.length === 0 ? [] : [key, ...distractors],
    evidence: { start: 0, end: 1, text: 'x' },
    derivation: null,
    recallOnly: null,
    rule: 'by-hand',
    score: 1,
  };
  const source = { title: 'T', publisher: null, url: null, publishedOn: null };
  const ask = distractors.length === 0 ? 'recall' : 'choice';
  return { item, ask, points: 1, tags: [], source, eventDate: null, changedAt: 0 };
}

const quizOf = (items: readonly QuizItem[]): Quiz => ({
  id: 'quiz',
  title: 'Quiz',
  directions: null,
  items,
  createdAt: 0,
});

const names = Array.from({ length: 12 }, (_, index) => quizItem(index, 'Ann', ['Bob', 'Cid', 'Dan']));

describe('makeForm', () => {
  test('form A is the quiz as it stands', () => {
    const { items } = makeForm(quizOf(names), 'A', 'seed');
    expect(items.map(({ quizItem }) => quizItem.item.id)).toEqual(names.map(({ item }) => item.id));
    expect(items.every(({ options, keyIndex }) => options[0] === 'Ann' && keyIndex === 0)).toBe(true);
  });

  test('the same letter and seed give the same form, others give others', () => {
    const order = (letter: string, seed: string) =>
      makeForm(quizOf(names), letter, seed).items.map(({ quizItem }) => quizItem.item.id);
    expect(order('B', 'seed')).toEqual(order('B', 'seed'));
    expect(order('B', 'seed')).not.toEqual(order('C', 'seed'));
    expect(order('B', 'seed')).not.toEqual(order('B', 'other'));
    expect(order('B', 'seed').toSorted()).toEqual(names.map(({ item }) => item.id).toSorted());
  });

  test('numbers run on, and the key index points at the key', () => {
    const { items } = makeForm(quizOf(names), 'B', 'seed');
    expect(items.map(({ number }) => number)).toEqual(names.map((_, index) => index + 1));
    for (const { options, keyIndex } of items) {
      expect(options[keyIndex]).toBe('Ann');
      expect(options.toSorted()).toEqual(['Ann', 'Bob', 'Cid', 'Dan']);
    }
  });

  test('keys stand at every position equally often, three of twelve each', () => {
    const { items } = makeForm(quizOf(names), 'B', 'seed');
    const counts = [0, 1, 2, 3].map(
      (position) => items.filter(({ keyIndex }) => keyIndex === position).length,
    );
    expect(counts).toEqual([3, 3, 3, 3]);
  });

  test('keys that number options fix are made up for by the others', () => {
    const lowest = Array.from({ length: 3 }, (_, index) => quizItem(index, '2', ['3', '5', '9']));
    const { items } = makeForm(quizOf([...lowest, ...names.slice(3)]), 'B', 'seed');
    const counts = [0, 1, 2, 3].map(
      (position) => items.filter(({ keyIndex }) => keyIndex === position).length,
    );
    expect(counts).toEqual([3, 3, 3, 3]);
  });

  test.each([
    [
      ['48', '84', '31', '62'],
      ['31', '48', '62', '84'],
    ],
    [
      ['eight', 'three', 'twelve', 'twenty-one'],
      ['three', 'eight', 'twelve', 'twenty-one'],
    ],
    [
      ['$4.5 billion', '$900 million', '$1.2 billion', '$7 billion'],
      ['$900 million', '$1.2 billion', '$4.5 billion', '$7 billion'],
    ],
    [
      ['about 1,200 km', 'about 90 km', 'about 300 km', 'about 2,500 km'],
      ['about 90 km', 'about 300 km', 'about 1,200 km', 'about 2,500 km'],
    ],
    [
      ['November 1', 'October 18', 'October 6', 'December 24'],
      ['October 6', 'October 18', 'November 1', 'December 24'],
    ],
    [
      ['March 2014', 'June 2002', 'July 2019', 'May 2014'],
      ['June 2002', 'March 2014', 'May 2014', 'July 2019'],
    ],
  ])('%j stand in ascending order', ([key = '', ...distractors], ascending) => {
    const [item] = makeForm(quizOf([quizItem(0, key, distractors)]), 'C', 'seed').items;
    expect(item?.options).toEqual(ascending);
  });

  test('an item asked as recall has no options, whatever the item knows', () => {
    const recall = { ...quizItem(0, 'Ann', ['Bob', 'Cid', 'Dan']), ask: 'recall' as const };
    for (const letter of ['A', 'B']) {
      expect(makeForm(quizOf([recall]), letter, 'seed').items[0]).toMatchObject({
        options: [],
        keyIndex: -1,
      });
    }
  });
});
