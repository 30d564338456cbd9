import { howOld } from '../../../../src/core/item/types/how-old.js';
import { describeType } from './asked.js';

describeType(howOld, {
  asks: [
    [
      '2018-05-02',
      'On Monday, Ivan Horvat, 51, swam across the Adriatic from Pula to Venice.',
      'How old was Ivan Horvat when he swam across the Adriatic from Pula to Venice on April 30, 2018? – 51',
    ],
    [
      '2018-05-02',
      'Paul Martin, 44, rowed from Cork to Boston in April.',
      'How old was Paul Martin when he rowed from Cork to Boston in April 2018? – 44',
    ],
    [
      '2018-05-02',
      'Ahmed Karim, a 14-year-old boy from Ohio, was arrested at his school in Dallas on Monday.',
      'How old was Ahmed Karim when he was arrested at his school in Dallas on April 30, 2018? – 14',
    ],
    [
      '2018-05-02',
      'Anna Roth, 19, won the Rotterdam marathon in April.',
      'How old was Anna Roth when she won the Rotterdam marathon in April 2018? – 19',
    ],
    [
      '2018-05-02',
      'On Monday, Maria Conti, 34, flew alone from Naples to Cairo.',
      'How old was Maria Conti when she flew alone from Naples to Cairo on April 30, 2018? – 34',
    ],
    [
      '2018-05-02',
      'Peter Falk, aged 90, planted a forest near Bergen in April.',
      'How old was Peter Falk when he planted a forest near Bergen in April 2018? – 90',
    ],
    [
      '2018-05-02',
      'Laura Smith, a 27-year-old woman, climbed Mont Blanc barefoot on Monday.',
      'How old was Laura Smith when she climbed Mont Blanc barefoot on April 30, 2018? – 27',
    ],
    [
      null,
      'Laura Smith, a 27-year-old woman, was rescued from a cave in Peru.',
      'How old was Laura Smith when she was rescued from a cave in Peru? – 27',
    ],
    [
      '2018-05-02',
      'Thomas Klein, 38, was elected mayor of Trier on Monday.',
      'How old was Thomas Klein when he was elected mayor of Trier on April 30, 2018? – 38',
    ],
  ],
  asksNothing: [
    ['another year', 'Laura Smith, a 27-year-old woman, climbed Mont Blanc barefoot in 2016.'],
    ['talk', 'Ada Berg, 62, said the ice was thin on Monday.'],
    ['what somebody is', 'Ada Berg, 62, is the mayor of Trier.'],
    ['no age', 'Ada Berg crossed Greenland on skis on Monday.'],
    ['dogs', 'Ada Berg crossed Greenland with 62 dogs on Monday.'],
    ['months', 'An eleven-month-old boy was rescued in Turku on Monday.'],
    ['a name that is not there', 'The 62-year-old crossed Greenland on skis on Monday.'],
    ['about', 'Ada Berg, about 62, crossed Greenland on skis on Monday.'],
    ['two people', 'Ada Berg, 62, and Anna Roth, 19, crossed Greenland on skis on Monday.'],
    ['the future', 'Ada Berg, 62, will cross Greenland on skis.'],
    ['a question', 'Did Ada Berg, 62, cross Greenland on skis?'],
    ['what was not done', 'Ada Berg, 62, did not cross Greenland on Monday.'],
    ['the age of another', 'Ada Berg met Anna Roth, 19, in Greenland on Monday.'],
  ],
});
