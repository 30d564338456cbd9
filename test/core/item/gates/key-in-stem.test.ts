import { keyInStem } from '../../../../src/core/item/gates/key-in-stem.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

describeGate(keyInStem, {
  refuses: [
    [
      'a place in the stem tells where',
      null,
      'Anna Berg lived in Virginia as a legal resident of the United States.',
      'Anna Berg lived in Virginia as a legal resident of which country? – The United States',
    ],
    [
      'a place in the stem tells where',
      null,
      'Anna Berg studied in sub-Saharan countries in Africa.',
      'Anna Berg studied in sub-Saharan countries in which continent? – Africa',
    ],
    [
      'the stem names as many as it asks for',
      null,
      'Joe Berg served eight years as vice president from 2009 to 2017.',
      'Joe Berg served how many years as vice president from 2009 to 2017? – Eight',
    ],
    [
      'the stem names as many as it asks for',
      null,
      'Teams examined three types of coral in Fiji, Acropora, Porites, and Pocillopora.',
      'Teams examined how many types of coral in Fiji, Acropora, Porites, and Pocillopora? – Three',
    ],
    [
      'a place in the stem tells where',
      null,
      'Anna Berg worked at a Paris theatre in France in 2019.',
      'Anna Berg worked at a Paris theatre in which country in 2019? – France',
    ],
    [
      'a place in the stem tells where',
      null,
      'Anna Berg moved from Texas to the United States in 2019.',
      'Anna Berg moved from Texas to which country in 2019? – The United States',
    ],
    [
      'the key says no more than the question',
      '2020-02-05',
      'The president of Peru dissolved the Commission in September 2019.',
      'Which commission did the president of Peru dissolve in September 2019? – The Commission',
    ],
    [
      '“Danish” stands in the stem',
      '2020-11-05',
      'Denmark decided to kill all mink on Danish farms in November 2020.',
      'Which country decided to kill all mink on Danish farms in November 2020? – Denmark',
    ],
    [
      '“mink, jutland” stands in the stem',
      '2020-11-05',
      'The mink farmers of Jutland agreed to kill all mink on farms in Jutland.',
      'What did the mink farmers of Jutland agree to do in November 2020? – Kill all mink on farms in Jutland',
    ],
    [
      '“march, 2018” stands in the stem',
      '2018-09-02',
      'Denmark promised in March 2018 to close its embassy in Damascus in March 2018.',
      'In what month did Denmark promise to close its embassy in Damascus in March 2018? – March 2018',
    ],
    [
      '“norwegian, embassy” stands in the stem',
      '2018-09-02',
      'Norway punished the Norwegian embassy in Syria by closing the embassy in Damascus.',
      'How did Norway punish the Norwegian embassy in Syria? – By closing the Norwegian embassy in Damascus',
    ],
    [
      '“school, delhi” stands in the stem',
      '2019-05-02',
      'Schools in Delhi closed because heavy smog made schools in Delhi unsafe in 2018.',
      'Why did schools in Delhi close in 2018? – Because heavy smog made schools in Delhi unsafe',
    ],
    [
      '“november, 2018” stands in the stem',
      '2019-05-02',
      'In November 2018, schools in Delhi closed because of heavy smog in November 2018.',
      'In November 2018, schools in Delhi closed because of heavy smog in which month? – November 2018',
    ],
    [
      '“Swiss” stands in the stem',
      '2019-03-01',
      'The Swiss airline Helvetic left Switzerland in 2017.',
      'Which country did the Swiss airline Helvetic leave in 2017? – Switzerland',
    ],
    [
      '“Spanish” stands in the stem',
      '2019-03-01',
      'The Spanish painter Luis Ortega returned to Spain in 2017.',
      'To which country did the Spanish painter Luis Ortega return in 2017? – Spain',
    ],
  ],
  passes: [
    [
      null,
      'Joe Berg served eight years as vice president and as mayor until 2017.',
      'Joe Berg served how many years as vice president and as mayor until 2017? – Eight',
    ],
    [
      null,
      'Teams examined four types of coral in Fiji, Acropora, Porites, and Pocillopora.',
      'Teams examined how many types of coral in Fiji, Acropora, Porites, and Pocillopora? – Four',
    ],
    [
      null,
      'Anna Berg moved from Virginia to Norway in 2019.',
      'Anna Berg moved from Virginia to which country in 2019? – Norway',
    ],
    [
      '2014-06-06',
      'Brazil beat Croatia 3–1 on June 3, 2014 for the second time in two years.',
      'By what score did Brazil beat Croatia on June 3, 2014 for the second time in two years? – 3–1',
    ],
    [
      null,
      'Denmark paid the US a fine of US$29 million in 2016.',
      'Denmark paid the US a fine of how much in 2016? – US$29 million',
    ],
    [
      null,
      'The number of storks in Poland rose from 40,000 to 52,000 in 2004.',
      'The number of storks in Poland rose from 40,000 to what number in 2004? – 52,000',
    ],
    [
      null,
      'Anna Berg sailed to Antarctica in 2019.',
      'Anna Berg sailed to which continent in 2019? – Antarctica',
    ],
    [
      null,
      'Anna Berg moved from Texas to Norway in 2019.',
      'Anna Berg moved from Texas to which country in 2019? – Norway',
    ],
    [
      '2020-11-05',
      'The United States opened a school in Panama to train bakers across the United States.',
      'Why did the United States open a school in Panama in November 2020? – To train bakers across the United States',
    ],
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'Which country banned the Iranian airline Mahan Air from its airports on January 21, 2019? – Germany',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'Which Iranian airline did Germany ban from its airports on January 21, 2019? – Mahan Air',
    ],
    [
      '2018-12-12',
      "Canada's Supreme Court rejected an appeal by Air India on Tuesday.",
      'Which country’s Supreme Court rejected an appeal by Air India on December 11, 2018? – Canada',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2022-05-18',
      'Finland and Sweden applied for membership of NATO on Wednesday.',
      'Which two countries applied for membership of NATO on May 18, 2022? – Finland and Sweden',
    ],
  ],
  reworded: [
    ['Which country closed the German embassy in Oslo?', 'Germany', '“German” stands in the stem'],
    ['Which country did the Dutch government leave out?', 'The Netherlands', '“Dutch” stands in the stem'],
    ['Which country sold Greenland’s mines to Russia?', 'Russia', '“Russia” stands in the stem'],
    ['How many ships of Peru sank when they both hit a reef?', 'Two', 'the stem tells how many'],
    ['How many ships of Peru sank off both islands?', 'Two', null],
    ['Which country did Austria sue in 2021?', 'Australia', null],
    ['Which country bought ships from South Korea in 2021?', 'North Korea', '“korea” stands in the stem'],
  ],
});

describe('a number that the headline has in words', () => {
  const context = contextOf('Peru charged 11 people with fraud in 2018.', '2018-09-02');
  const draft = draftOf(context, 'How many people did Peru charge with fraud in 2018? – 11');

  test.each([
    ['A headline read “Peru charges eleven”.', 'the number stands in the stem in another form'],
    ['A headline read “Peru charges twelve”.', null],
    ['A headline read “One more case in Peru”.', null],
  ])('%s', (told, fault) =>
    expect(keyInStem.fault({ ...draft, context: told, stem: `${told} ${draft.stem}` }, context)).toBe(fault),
  );
});

describe('a body that the headline has by its other name', () => {
  const context = contextOf('Peru sued the World Health Organization in 2018.', '2018-09-02');
  const draft = draftOf(context, 'Which UN agency did Peru sue in 2018? – The World Health Organization');

  test.each([
    ['A headline read “Peru at odds with WHO”.', '“WHO” stands in the stem'],
    ['A headline read “Peru at odds with FAO”.', null],
    ['A headline read “Peru sues those who warned it”.', null],
  ])('%s', (told, fault) =>
    expect(keyInStem.fault({ ...draft, context: told, stem: `${told} ${draft.stem}` }, context)).toBe(fault),
  );
});

describe('a name in the words of what is asked for', () => {
  const context = contextOf('Ann Lee sued the Riga Times of Latvia in 2018.', '2018-09-02');
  const draft = draftOf(context, 'Who sued the Riga Times of Latvia in 2018? – Ann Lee');

  test.each([
    ['Ann Lee sued which Riga?', 'Riga Times', '“Riga” stands in the stem'],
    ['Ann Lee sued which Riga newspaper?', 'The Echo', null],
  ])('%s', (stem, key, fault) =>
    expect(keyInStem.fault({ ...draft, stem, key, answer: { type: 'organisation' } }, context)).toBe(fault),
  );
});

describe('a given name in the headline', () => {
  const context = contextOf('David Lee of Peru sued Canada in 2018.', '2018-09-02');
  const draft = draftOf(context, 'Who sued Canada in 2018? – David Lee');

  test.each([
    ['A headline read “David Hicks wins in Peru”.', null],
    ['A headline read “David wins in Peru”.', '“david” stands in the stem'],
    ['A headline read “Hicks and Lee win in Peru”.', '“lee” stands in the stem'],
  ])('%s', (told, fault) =>
    expect(keyInStem.fault({ ...draft, context: told, stem: `${told} ${draft.stem}` }, context)).toBe(fault),
  );
});

test.each([
  ['A headline read “Longtime leader dies aged 95”. Anna Berg was born in which year?', true],
  ['A headline read “Longtime leader dies at 95”. In what year was Anna Berg born?', true],
  ['A headline read “Longtime leader dies”. Anna Berg was born in which year?', false],
  ['A headline read “Longtime leader dies aged 95”. Anna Berg became mayor in which year?', false],
])('%s: the age tells the year: %s', (stem, told) => {
  const context = contextOf('Anna Berg moved to Oslo in 1924.', '2019-03-01');
  const draft = draftOf(context, 'In what year did Anna Berg move to Oslo? – 1924');
  const expected = told ? 'the age in the stem tells the year' : null;
  expect(keyInStem.fault({ ...draft, stem }, context)).toBe(expected);
});
