import { whereInside } from '../../../../src/core/item/types/where-inside.js';
import { describeType } from './asked.js';

describeType(whereInside, {
  asks: [
    [
      '2019-11-20',
      'Scientists from the University of Cambridge found the oldest map of Siberia in Omsk in 2018.',
      'In which city did scientists from the University of Cambridge find the oldest map of Siberia in 2018? – Omsk',
    ],
    [
      '2019-03-05',
      'A court in Japan granted bail to Carlos Ghosn on Tuesday.',
      'In which country did a court grant bail to Carlos Ghosn on March 5, 2019? – Japan',
    ],
    [
      '2019-01-03',
      'An apartment building in Magnitogorsk collapsed on Monday.',
      'In which city did an apartment building collapse on December 31, 2018? – Magnitogorsk',
    ],
    [
      '2022-06-15',
      'A factory near Lahore burned down on Tuesday.',
      'Near which city did a factory burn down on June 14, 2022? – Lahore',
    ],
    [
      '2019-12-10',
      'A volcano in New Zealand erupted on Monday.',
      'In which country did a volcano erupt on December 9, 2019? – New Zealand',
    ],
    [
      '2017-07-18',
      'A bridge in Genoa collapsed in August 2018.',
      'In which city did a bridge collapse in August 2018? – Genoa',
    ],
    [
      '2016-08-25',
      'An earthquake near Perugia damaged a Roman bridge on Wednesday.',
      'Near which city did an earthquake damage a Roman bridge on August 24, 2016? – Perugia',
    ],
    [
      null,
      "In 1998 a museum in Chicago bought Claude Monet's letters.",
      "In which US city did a museum buy Claude Monet's letters in 1998? – Chicago",
    ],
    [
      '2021-02-01',
      'A bridge in Italy collapsed in August 2018.',
      'In which country did a bridge collapse in August 2018? – Italy',
    ],
    [
      '2018-05-02',
      'A court in Milan fined Vodafone for calling customers at night.',
      'In which city did a court fine Vodafone for calling customers at night? – Milan',
    ],
    [
      '2019-05-14',
      'A court in Lyon convicted Martin Boyle of tax fraud on Monday.',
      'In which city did a court convict Martin Boyle of tax fraud on May 13, 2019? – Lyon',
    ],
    [
      '2021-05-04',
      'Armenia and Azerbaijan signed a ceasefire in Moscow on Monday.',
      'In which city did Armenia and Azerbaijan sign a ceasefire on May 3, 2021? – Moscow',
    ],
    [
      '2020-02-19',
      'A dam in northern Brazil collapsed in January 2019.',
      'In which country did a dam collapse in January 2019? – Brazil',
    ],
  ],
  asksNothing: [
    ['a custom', 'Villages in Mozambique are often flooded.'],
    ['a state', 'A school in Kazan is a museum of the Second World War.'],
    ['a question', 'Did an apartment building in Magnitogorsk collapse on Monday?'],
    ['what was denied', 'An apartment building in Magnitogorsk did not collapse on Monday.'],
    ['two places', 'Buildings in Kazan and Perm collapsed on Monday.'],
    ['a condition', 'If a bridge in Genoa collapses, Italy will mourn.'],
    ['a whole that is no place', 'A member of NATO left the hall on Monday.'],
    ['a place behind the verb', 'Spanish firefighters arrived in Chile on Friday.'],
  ],
});
