import { whatOutcome } from '../../../../src/core/item/types/what-outcome.js';
import { describeType } from './asked.js';

describeType(whatOutcome, {
  asks: [
    [
      '2021-10-22',
      'NASA announced in July 2020 that the rover Perseverance would search for life on Mars.',
      'What did NASA announce in July 2020? – That the rover Perseverance would search for life on Mars',
    ],
    [
      '2021-10-22',
      'Scientists in Norway discovered that reindeer see ultraviolet light.',
      'What did scientists in Norway discover in October 2021? – That reindeer see ultraviolet light',
    ],
    [
      '2021-10-22',
      'The study by Anna Lindt concluded that bees can count to four.',
      'What did the study by Anna Lindt conclude in October 2021? – That bees can count to four',
    ],
    [
      '2021-10-22',
      'Researchers at Cornell University found that crows remember human faces.',
      'What did researchers at Cornell University find in October 2021? – That crows remember human faces',
    ],
    [
      '2021-10-22',
      'The World Bank predicted in June 2020 that the economy of Peru would shrink by five percent.',
      'What did the World Bank predict in June 2020? – That the economy of Peru would shrink by five percent',
    ],
    [
      '2021-10-22',
      'In 2016, Norway decided that oil companies could drill in the Barents Sea.',
      'What did Norway decide in 2016? – That oil companies could drill in the Barents Sea',
    ],
    [
      '2021-10-22',
      'A study by the University of Oxford showed that great tits learn from their neighbours.',
      'What did a study by the University of Oxford show in October 2021? – That great tits learn from their neighbours',
    ],
    [
      '2021-10-22',
      'In May 2018, Starbucks promised that plastic straws would disappear from its shops.',
      'What did Starbucks promise in May 2018? – That plastic straws would disappear from its shops',
    ],
  ],
  asksNothing: [
    ['talk', 'On Monday, Denmark’s minister Mette Lund said that schools would open in April.'],
    ['a pronoun', 'They announced that schools in Denmark would open.'],
    ['an infinitive', 'Denmark decided to open schools in April.'],
    ['a question', 'Did Denmark announce that schools would open in April?'],
    ['somebody’s words', 'Denmark’s government announced: “Schools will open in April.”'],
    ['two outcomes', 'Boeing announced that jobs would go, and Boeing announced that plants would close.'],
    ['what was denied', 'Boeing did not announce that 7,000 jobs would go.'],
    ['too little', 'Boeing confirmed that it rained.'],
    ['a question word', 'Boeing announced who will lead the company.'],
  ],
});
