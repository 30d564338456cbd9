import { keyInStem } from '../../../../src/core/item/gates/key-in-stem.js';
import { describeGate } from './judged.js';

describeGate(keyInStem, {
  refuses: [
    [
      'the key says no more than the question',
      '2020-02-05',
      'The president of Peru dissolved Congress in September 2019.',
      'Which congress did the president of Peru dissolve in September 2019? – The Congress',
    ],
    [
      '“Danish” stands in the stem',
      '2020-11-05',
      'Denmark decided to kill all mink on Danish farms in November 2020.',
      'Which country decided to kill all mink on Danish farms in November 2020? – Denmark',
    ],
    [
      '“november, 2020” stands in the stem',
      '2020-11-05',
      'Denmark decided to kill all mink on Danish farms in November 2020.',
      'What did Denmark decide to do in November 2020? – Kill all mink on Danish farms in November 2020',
    ],
    [
      '“march, 2018” stands in the stem',
      '2018-09-02',
      'Denmark punished Syria by closing its embassy in Damascus in March.',
      'How did Denmark punish Syria in March 2018? – By closing its embassy in Damascus in March 2018',
    ],
    [
      '“november, 2019” stands in the stem',
      '2018-05-02',
      'Schools in Delhi closed because of heavy smog in November 2019.',
      'Why did schools in Delhi close in November 2019? – Because of heavy smog in November 2019',
    ],
    [
      '“Swiss” stands in the stem',
      '2019-03-01',
      '“Glaciers in Switzerland lose three metres of ice every summer,” said the Swiss geologist Beat Frei.',
      'According to the Swiss geologist Beat Frei, glaciers in which country lose three metres of ice? – Switzerland',
    ],
  ],
  passes: [
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
    ['Which country did Austria sue in 2021?', 'Australia', null],
    ['Which country bought ships from South Korea in 2021?', 'North Korea', '“korea” stands in the stem'],
  ],
});
