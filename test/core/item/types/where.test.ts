import { where } from '../../../../src/core/item/types/where.js';
import { describeType } from './asked.js';

describeType(where, {
  asks: [
    ['2021-10-22', 'Nissan is based in Yokohama, in Japan.', 'In which city is Nissan based? – Yokohama'],
    [
      '2021-06-02',
      'In Brazil, Luis Alvarez was arrested by federal police on Wednesday.',
      'In which country was Luis Alvarez arrested by federal police on June 2, 2021? – Brazil',
    ],
    [
      '2020-09-03',
      'Russian opposition leader Alexei Navalny was flown to Berlin in August 2020.',
      'To which city was Russian opposition leader Alexei Navalny flown in August 2020? – Berlin',
    ],
    [
      '2019-10-28',
      'Abu Bakr al-Baghdadi died in Syria on Saturday.',
      'In which country did Abu Bakr al-Baghdadi die on October 26, 2019? – Syria',
    ],
    [
      '2019-07-20',
      'The World Scout Jamboree was held in Denmark in July 2018.',
      'In which country was the World Scout Jamboree held in July 2018? – Denmark',
    ],
    [
      '2018-06-13',
      'Donald Trump landed in Singapore on Tuesday.',
      'In which country did Donald Trump land on June 12, 2018? – Singapore',
    ],
    [
      null,
      'Nelson Mandela was born in South Africa in 1918.',
      'In which country was Nelson Mandela born in 1918? – South Africa',
    ],
    [
      '2022-03-03',
      'Spanish firefighters arrived in Chile on Friday.',
      'In which country did Spanish firefighters arrive on February 25, 2022? – Chile',
    ],
    [
      '2019-06-24',
      'In Istanbul, 54 percent of voters supported Ekrem Imamoglu in June 2019.',
      'In which city did 54 percent of voters support Ekrem Imamoglu in June 2019? – Istanbul',
    ],
    [
      '2018-07-11',
      'The Swiss pilot Bertrand Piccard flew over the Pacific for three days in 2015.',
      'Over which ocean did the Swiss pilot Bertrand Piccard fly for three days in 2015? – The Pacific',
    ],
    [
      '2019-05-14',
      'The Swiss banker Urs Keller was extradited to France on charges of money laundering in 2017.',
      'To which country was the Swiss banker Urs Keller extradited on charges of money laundering in 2017? – France',
    ],
    [
      '2016-09-02',
      'The actor Tom Becker died in Vienna on Sunday.',
      'In which city did the actor Tom Becker die on August 28, 2016? – Vienna',
    ],
  ],
  asksNothing: [
    ['a pronoun', 'He landed in Chile on Friday.'],
    ['two places', 'Pope Francis will travel to Canada or Mexico in July.'],
    ['a question', 'Did Pope Francis land in Chile on Friday?'],
    ['what was denied', 'Pope Francis did not land in Chile on Friday.'],
    ['a place that has no name', 'Pope Francis landed in the desert on Friday.'],
    ['a condition', 'If Pope Francis lands in Chile on Friday, Peru will be sad.'],
    ['one’s own voice', '“I landed in Chile on Friday,” said Peter Larsson.'],
    ['a time', 'Pope Francis landed in March.'],
  ],
});
