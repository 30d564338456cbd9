import { howLarge } from '../../../../src/core/item/types/how-large.js';
import { describeType } from './asked.js';

describeType(howLarge, {
  asks: [
    [
      '2021-10-22',
      'In 2016, Germany gave Greece a $3 billion loan.',
      'How large a loan did Germany give Greece in 2016? – $3 billion',
    ],
    ['2021-10-22', 'Sony reported a 40% drop in 2012.', 'How large a drop did Sony report in 2012? – 40%'],
    [
      '2021-10-22',
      'The World Bank granted Nepal a $500 million loan in 2015.',
      'How large a loan did the World Bank grant Nepal in 2015? – $500 million',
    ],
    [
      '2021-10-22',
      'Toyota bought a 5% stake in the carmaker Suzuki in 2019.',
      'How large a stake did Toyota buy in the carmaker Suzuki in 2019? – 5%',
    ],
    [
      '2021-10-22',
      'Denmark reported an 84% turnout in 2019.',
      'What turnout did Denmark report in 2019? – 84%',
    ],
    [
      '2021-10-22',
      'Mexico raised a 16% tax on soft drinks in 2014.',
      'What tax on soft drinks did Mexico raise in 2014? – 16%',
    ],
    [
      '2021-10-22',
      'Moderna signed a $1.5 billion contract with the United States in 2020.',
      'How large a contract with the United States did Moderna sign in 2020? – $1.5 billion',
    ],
    [
      '2021-10-22',
      'Samoa reached a 95% vaccination rate in December 2019.',
      'What vaccination rate did Samoa reach in December 2019? – 95%',
    ],
    [
      '2021-10-22',
      'Portugal received a €78 billion bailout in 2011.',
      'How large a bailout did Portugal receive in 2011? – €78 billion',
    ],
  ],
  asksNothing: [
    ['an age', 'Peru elected a 35-year-old mayor.'],
    ['a count', 'Samoa reported 12 cases in March.'],
    ['another noun', 'Toyota built a $90 million factory in Ohio.'],
    ['its own', 'Google paid its $5 million fine in 2018.'],
    ['two amounts', 'Google got a $5 million fine and a $3 million penalty in 2018.'],
    ['a question', 'Did Google get a $5 million fine in 2018?'],
    ['what was denied', 'Google did not get a $5 million fine in 2018.'],
    ['a pronoun', 'It got a $5 million fine in 2018.'],
    ['no amount', 'Google got a large fine in 2018.'],
  ],
});
