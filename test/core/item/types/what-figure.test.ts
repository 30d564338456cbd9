import { whatFigure } from '../../../../src/core/item/types/what-figure.js';
import { describeType } from './asked.js';

describeType(whatFigure, {
  asks: [
    [
      '2021-10-22',
      'The length of the Nile is 6,650 kilometres.',
      'What is the length of the Nile? – 6,650 kilometres',
    ],
    [
      '2021-10-22',
      'The population of Iceland is about 360,000.',
      'What is the population of Iceland? – About 360,000',
    ],
    ['2021-10-22', 'The turnout in Malta was 92%.', 'What was the turnout in Malta in October 2021? – 92%'],
    ['2021-10-22', 'The inflation rate in Zimbabwe is 66%.', 'What is the inflation rate in Zimbabwe? – 66%'],
    [
      '2021-10-22',
      'The area of Lake Malawi is 29,600 square kilometres.',
      'What is the area of Lake Malawi? – 29,600 square kilometres',
    ],
    [
      '2021-10-22',
      'The turnout in Denmark was 84.6% in 2019.',
      'What was the turnout in Denmark in 2019? – 84.6%',
    ],
    [
      '2021-10-22',
      'Voter turnout in Lithuania was about 53 percent in 2016.',
      'What was voter turnout in Lithuania in 2016? – About 53 percent',
    ],
    [
      '2021-10-22',
      'The budget of the museum in Oslo was $4 million in 2018.',
      'What was the budget of the museum in Oslo in 2018? – $4 million',
    ],
    [
      '2021-10-22',
      'The death toll in Lisbon was 17.',
      'What was the death toll in Lisbon in October 2021? – 17',
    ],
  ],
  asksNothing: [
    ['people', 'The winners in Oslo were three.'],
    ['more than the figure', 'The price in Oslo is $4 million higher than in Bergen.'],
    ['another noun', 'The bridge in Oslo is 40 metres.'],
    ['a plural', 'Temperatures in Oslo were 30 degrees.'],
    ['a date', 'The length of the war in Oslo was in 2015.'],
    ['what was denied', 'The turnout in Denmark was not 84.6%.'],
    ['a question', 'Was the turnout in Denmark 84.6%?'],
    ['a pronoun', 'It was 84.6% in Denmark.'],
  ],
});
