import { whatStranded } from '../../../../src/core/item/types/what-stranded.js';
import { describeType } from './asked.js';

describeType(whatStranded, {
  asks: [
    [
      '2016-09-02',
      'Tom Becker served as president of Peru from 1990 to 1995.',
      'In what role did Tom Becker serve from 1990 to 1995? – President of Peru',
    ],
    [
      null,
      'In 2016, police in Madrid arrested Carlos Romero for fraud.',
      'What did police in Madrid arrest Carlos Romero for in 2016? – Fraud',
    ],
    [
      '2020-05-30',
      'In May, police in Minneapolis charged Derek Chauvin with murder.',
      'What did police in Minneapolis charge Derek Chauvin with in May 2020? – Murder',
    ],
    [
      '2017-11-14',
      'Thousands of people in Warsaw protested against a new abortion law on Friday.',
      'What did thousands of people in Warsaw protest against on November 10, 2017? – A new abortion law',
    ],
    [
      '2020-01-14',
      'Scientists in Australia searched for survivors of a rare pine in January.',
      'What did scientists in Australia search for in January 2020? – Survivors of a rare pine',
    ],
    [
      '2016-09-02',
      'The actor Tom Becker died of lung cancer in Vienna on Sunday.',
      'What did the actor Tom Becker die of in Vienna on August 28, 2016? – Lung cancer',
    ],
    ['2016-09-02', 'Tom Becker suffers from asthma.', 'What does Tom Becker suffer from? – Asthma'],
    [
      '2016-09-02',
      'New Zealand voted on a new flag in March 2016.',
      'What did New Zealand vote on in March 2016? – A new flag',
    ],
    [
      '2019-05-14',
      'The town of Aberfan is known for a terrible landslide.',
      'What is the town of Aberfan known for? – A terrible landslide',
    ],
    [
      '2019-05-14',
      'Students in Santiago campaigned against higher fares in 2019.',
      'What did students in Santiago campaign against in 2019? – Higher fares',
    ],
    [
      '2019-05-14',
      'Bangladesh suffers from frequent floods.',
      'What does Bangladesh suffer from? – Frequent floods',
    ],
    [
      '2019-05-14',
      'The International Energy Agency called for a ban on gas boilers in May 2021.',
      'What did the International Energy Agency call for in May 2021? – A ban on gas boilers',
    ],
    [
      '2019-05-14',
      'The president of Malawi apologised for a shortage of fuel on Thursday.',
      'What did the president of Malawi apologise for on May 9, 2019? – A shortage of fuel',
    ],
    [
      '2019-05-14',
      'The Norwegian writer Erik Dahl was diagnosed with skin cancer in 2015.',
      'What was the Norwegian writer Erik Dahl diagnosed with in 2015? – Skin cancer',
    ],
    [
      '2018-05-02',
      'Mario Draghi blames Russia for cutting the supply of gas.',
      'What does Mario Draghi blame Russia for? – Cutting the supply of gas',
    ],
  ],
  asksNothing: [
    ['a question', 'Did NATO accuse the diplomats of espionage?'],
    ['a pronoun', 'They accused NATO of espionage.'],
    ['what was denied', 'NATO did not accuse the diplomats of espionage.'],
    ['two things', 'NATO accused France of espionage and sabotage in March.'],
    ['a verb whose preposition is loose', 'NATO spoke of espionage in March.'],
    ['it', 'France apologised for it in March.'],
    ['a name', 'Doctors in Leeds searched for Lena Holm in March.'],
    ['a condition', 'If France apologises for the delays, Rome will be glad.'],
  ],
});
