import { howManyOf } from '../../../../src/core/item/types/how-many-of.js';
import { describeType } from './asked.js';

describeType(howManyOf, {
  asks: [
    [
      '2021-10-22',
      'In 2019, Iran freed seven of the 23 sailors of the Stena Impero.',
      'How many of the 23 sailors of the Stena Impero did Iran free in 2019? – Seven',
    ],
    [
      '2021-10-22',
      'A total of 4,000 soldiers guarded the Olympic Games in Athens in 2004.',
      'How many soldiers guarded the Olympic Games in Athens in 2004? – 4,000',
    ],
    [
      '2021-10-22',
      "Joe Biden secured 39 of South Carolina's 54 delegates in February 2020.",
      "How many of South Carolina's 54 delegates did Joe Biden secure in February 2020? – 39",
    ],
    [
      '2021-10-22',
      'The storm Xynthia destroyed a total of 1,200 houses in France in 2010.',
      'How many houses in France did the storm Xynthia destroy in 2010? – 1,200',
    ],
    [
      '2021-10-22',
      'A total of 72 people died in the Grenfell Tower fire in London in 2017.',
      'How many people died in the Grenfell Tower fire in London in 2017? – 72',
    ],
    [
      '2021-10-22',
      'Iceland vaccinated 60 of the 64 residents of Grímsey in 2021.',
      'How many of the 64 residents of Grímsey did Iceland vaccinate in 2021? – 60',
    ],
    [
      '2021-10-22',
      'A total of 230 flights were cancelled in Lisbon in August 2019.',
      'How many flights were cancelled in Lisbon in August 2019? – 230',
    ],
    [
      '2021-10-22',
      "Canada closed 12 of Ontario's 19 coal mines in 2008.",
      "How many of Ontario's 19 coal mines did Canada close in 2008? – 12",
    ],
  ],
  asksNothing: [
    ['one of them', "Japan closed one of the country's 54 reactors in 2012."],
    ['a percentage', 'Japan closed 30% of its reactors in 2012.'],
    ['no whole', 'Japan closed 33 reactors in 2012.'],
    ['a total alone', 'Japan reported a total in 2012.'],
    ['money', 'Japan spent a total of $4 million in 2012.'],
    ['what was denied', "Japan did not close 33 of the country's 54 reactors."],
    ['a question', "Did Japan close 33 of the country's 54 reactors?"],
    ['a pronoun', "It closed 33 of the country's 54 reactors in 2012."],
  ],
});
