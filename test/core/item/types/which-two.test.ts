import { whichTwo } from '../../../../src/core/item/types/which-two.js';
import { describeType } from './asked.js';

describeType(whichTwo, {
  asks: [
    [
      '2022-05-18',
      'Finland and Sweden applied for membership of NATO on Wednesday.',
      'Which two countries applied for membership of NATO on May 18, 2022? – Finland and Sweden',
    ],
    [
      '2019-05-30',
      'Russia and China vetoed a UN resolution on Venezuela on Thursday.',
      'Which two countries vetoed a UN resolution on Venezuela on May 30, 2019? – Russia and China',
    ],
    [
      '2020-10-08',
      'Emmanuelle Charpentier and Jennifer Doudna won the Nobel Prize in Chemistry in 2020.',
      'Which two people won the Nobel Prize in Chemistry in 2020? – Emmanuelle Charpentier and Jennifer Doudna',
    ],
    [
      '2018-10-12',
      'Nick Hague and Aleksey Ovchinin survived the failed launch of a Soyuz rocket on Thursday.',
      'Which two people survived the failed launch of a Soyuz rocket on October 11, 2018? – Nick Hague and Aleksey Ovchinin',
    ],
    [
      null,
      'In 1997, Harvard University and Yale University published an atlas of Asian birds.',
      'Which two universities published an atlas of Asian birds in 1997? – Harvard University and Yale University',
    ],
    [
      '2017-06-06',
      'Saudi Arabia and Egypt closed their airspace to Qatar Airways in June.',
      'Which two countries closed their airspace to Qatar Airways in June 2017? – Saudi Arabia and Egypt',
    ],
    [
      '2020-02-21',
      'Sweden sent doctors to Italy and Spain in March.',
      'To which two countries did Sweden send doctors in March 2019? – Italy and Spain',
    ],
    [
      '2020-09-16',
      'Bahrain and the United Arab Emirates signed agreements with Israel on Tuesday.',
      'Which two countries signed agreements with Israel on September 15, 2020? – Bahrain and the United Arab Emirates',
    ],
    [
      '2021-05-04',
      'Kenya and Tanzania banned plastic bags in 2019.',
      'Which two countries banned plastic bags in 2019? – Kenya and Tanzania',
    ],
    [
      '2021-05-04',
      'Larry Page and Sergey Brin founded Google in 1998.',
      'Which two people founded Google in 1998? – Larry Page and Sergey Brin',
    ],
  ],
  asksNothing: [
    ['a choice', 'Norway or Sweden will host the summit of the Arctic Council in 2023.'],
    ['more than three', 'Ford, Fiat and Toyota, Honda and Mazda recalled cars in Brazil in 2018.'],
    ['one name and one thing', 'France and the rebels signed a ceasefire on Monday.'],
    ['two things of different kinds', 'Brazil and Toyota built a bridge in Bahia in 2018.'],
    ['a question', 'Did Russia and China veto a UN resolution on Venezuela?'],
    ['what was denied', 'Russia and China did not veto the UN resolution on Venezuela.'],
    ['a condition', 'If Russia and China veto the resolution, Venezuela will be glad.'],
    ['one country', 'Russia vetoed a UN resolution on Venezuela and left the hall.'],
  ],
});
