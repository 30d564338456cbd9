import { beforeAll, describe, expect, test } from '@jest/globals';
import { pointsAt } from '../../../../src/core/item/distractors/points-at.js';
import { TitleReader } from '../../../../src/core/item/distractors/told-by-title.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const PHRASE: AnswerType = { type: 'noun-phrase', head: 'x', number: 'singular', determiner: null };
const number = (text: string): AnswerType => ({
  type: 'number',
  kind: 'cardinal',
  value: Number(text),
  unit: null,
  hedge: null,
  text,
  noun: null,
});

describe('the headline', () => {
  test.each<[string, string, AnswerType]>([
    ['Portugal raises retirement age', 'Portugal', { type: 'country' }],
    ['Portuguese firefighters go on strike', 'Portugal', { type: 'country' }],
    ['Lisbon trams stand still for a day', 'Portugal', { type: 'country' }],
    ['Nokia closes plant in Finland', 'Nokia', { type: 'organisation' }],
    ['Osaka beats Azarenka in final', 'Naomi Osaka', { type: 'person' }],
    ['PM apology over jailings', 'Tony Blair', { type: 'person' }],
    ['US president visits Peru', 'Barack Obama', { type: 'person' }],
    ['Etna erupts for second time this year', 'Mount Etna', { type: 'place' }],
    ['Ferry sinks with 212 on board', '212', number('212')],
    ['Miners strike over unpaid wages', 'Over wages that were unpaid', { type: 'clause', form: 'phrase' }],
  ])('“%s” tells %s', (title, key, answer) => {
    expect(new TitleReader(title, world).tells({ key, answer })).toBe(true);
  });

  test.each<[string, string, AnswerType]>([
    ['Portugal raises retirement age', 'Spain', { type: 'country' }],
    ['Portugal raises retirement age', 'António Costa', { type: 'person' }],
    ['PM apology over jailings', 'Barack Obama', { type: 'person' }],
    ['US presidency in question', 'Barack Obama', { type: 'person' }],
    ['Test', 'Nokia', { type: 'organisation' }],
    ['Ferry sinks with 212 on board', '21', number('21')],
    [
      'Ferry sinks off Greek coast in May 2019',
      'May 2019',
      { type: 'date', value: '2019-05', grain: 'month', text: '' },
    ],
    ['Osaka beats Azarenka in final', 'Osman Ali', { type: 'person' }],
    [
      'Miners strike over unpaid wages',
      'To win higher pensions for widows',
      { type: 'clause', form: 'to-infinitive' },
    ],
    ['Storm hits Georgia', 'United States', { type: 'country' }],
  ])('“%s” does not tell %s', (title, key, answer) => {
    expect(new TitleReader(title, world).tells({ key, answer })).toBe(false);
  });

  test('what sets a phrase apart from the wrong answers may not stand in it', () => {
    const title = new TitleReader('Iran leaves nuclear treaty', world);
    const others = ['A nuclear treaty with Iraq', 'A nuclear treaty with Oman'];
    expect(title.tellsApart({ key: 'A nuclear treaty with Iran', answer: PHRASE }, others)).toBe(true);
    expect(title.tellsApart({ key: 'A nuclear treaty with Libya', answer: PHRASE }, others)).toBe(false);
    expect(
      new TitleReader('Egypt’s heron farms', world).tellsApart({ key: 'Herons', answer: PHRASE }, ['Crows']),
    ).toBe(true);
  });
});

describe('a place in the question', () => {
  test.each<[string, string, AnswerType]>([
    ['In which continent did the airline fly to Spain and Greece?', 'Europe', { type: 'place' }],
    ['In which country did the Polish police find it?', 'Poland', { type: 'country' }],
    ['In which country was the minister met at Munich?', 'Germany', { type: 'country' }],
    ['Which continent does the Brazilian river cross?', 'South America', { type: 'place' }],
  ])('%s points at %s', (stem, key, answer) => {
    expect(pointsAt(stem, { key, answer }, world)).toBe(true);
  });

  test.each<[string, string, AnswerType]>([
    ['Which country banned the Iranian airline?', 'Germany', { type: 'country' }],
    ['In which country did the Polish police find it?', 'Spain', { type: 'country' }],
    ['In which city did the Polish police find it?', 'Warsaw', { type: 'city' }],
    ['Which sea lies between Italy and Croatia?', 'The Adriatic Sea', { type: 'place' }],
    ['In which continent did it live?', 'Africa', { type: 'place' }],
  ])('%s does not point at %s', (stem, key, answer) => {
    expect(pointsAt(stem, { key, answer }, world)).toBe(false);
  });
});
