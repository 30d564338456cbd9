import { inPlace } from '../../../../src/core/item/types/in-place.js';
import { describeType } from './asked.js';

describeType(inPlace, {
  asks: [
    [
      '2016-09-09',
      'Regina Ip was re-elected with 60,760 votes on Sunday.',
      'Regina Ip was re-elected with how many votes on September 4, 2016? – 60,760',
      'Who was re-elected with 60,760 votes on September 4, 2016? – Regina Ip',
      'Regina Ip was re-elected with 60,760 votes on which date? – September 4, 2016',
    ],
    [
      '2021-10-22',
      'Norway banned the airline Wizz Air from Oslo in 2020.',
      'Which country banned the airline Wizz Air from Oslo in 2020? – Norway',
      'Norway banned which airline from Oslo in 2020? – Wizz Air',
      'Norway banned the airline Wizz Air from which city in 2020? – Oslo',
      'Norway banned the airline Wizz Air from Oslo in which year? – 2020',
    ],
    [
      null,
      'Sixty sailors spent 14 days in a rescue centre in Portugal.',
      'How many sailors spent 14 days in a rescue centre in Portugal? – Sixty',
      'Sixty sailors spent 14 days in a rescue centre in which country? – Portugal',
    ],
    [
      null,
      'Madagascar lost about 40 percent of its rainforest to farmers.',
      'Madagascar lost what percentage of its rainforest to farmers? – About 40 percent',
    ],
    [
      null,
      'The telescope in Chile was built in 2014 by engineers from Denmark.',
      'The telescope in Chile was built in 2014 by engineers from which country? – Denmark',
      'The telescope in Chile was built in which year by engineers from Denmark? – 2014',
    ],
    [
      '2020-02-02',
      'Minister Anna Berg handed a letter to President Paul Kagame.',
      'Who handed a letter to President Paul Kagame? – Anna Berg',
      'Minister Anna Berg handed a letter to whom? – Paul Kagame',
    ],
    [
      '2021-06-02',
      'Additionally, Estonia sent 12 trucks to Ukraine in May 2021.',
      'Estonia sent how many trucks to Ukraine in May 2021? – 12',
      'Which country sent 12 trucks to Ukraine in May 2021? – Estonia',
      'Estonia sent 12 trucks to which country in May 2021? – Ukraine',
      'Estonia sent 12 trucks to Ukraine in which month? – May 2021',
    ],
    [
      null,
      'Doctors in Uruguay treated 350 patients with the new vaccine.',
      'Doctors in Uruguay treated how many patients with the new vaccine? – 350',
    ],
    [
      '2021-10-22',
      'Angela Merkel announced in 2018 that Germany would lend money to Greece.',
      'Angela Merkel announced in 2018 that Germany would lend money to which country? – Greece',
      'Who announced in 2018 that Germany would lend money to Greece? – Angela Merkel',
    ],
    [
      '2021-10-22',
      'In 2019, Anna Berg of Sweden announced she will sail to Iceland.',
      'In 2019, who announced she would sail to Iceland? – Anna Berg',
    ],
    [
      null,
      'A storm hit Jakarta in 2007, killing 40 people.',
      'A storm hit Jakarta in 2007, killing how many people? – 40',
      'A storm hit which city in 2007? – Jakarta',
      'A storm hit Jakarta in which year? – 2007',
    ],
    [
      null,
      'Bolivia closed its embassy in 2015 and sent 30 diplomats to Peru.',
      'Which country closed its embassy in 2015? – Bolivia',
      'Bolivia closed its embassy in which year? – 2015',
      'Bolivia sent how many diplomats to Peru? – 30',
      'Bolivia sent 30 diplomats to which country? – Peru',
    ],
    [
      null,
      'The bridge collapsed in 2011 after Hungary removed 14 pillars.',
      'The bridge collapsed in 2011 after Hungary removed how many pillars? – 14',
      'The bridge collapsed in 2011 after which country removed 14 pillars? – Hungary',
      'The bridge collapsed in which year after Hungary removed 14 pillars? – 2011',
    ],
  ],
  asksNothing: [
    ['what will be', 'Estonia will send 12 trucks to Ukraine in May.'],
    ['what did not happen', 'Estonia did not send 12 trucks to Ukraine.'],
    ['a number that is pointed to', 'Estonia sent its 12 trucks to the border.'],
    ['half of a range', 'Farmers in the valley lost between 36 and 40 sheep.'],
    ['a number that is described', 'Wardens in the park counted a record 450 storks.'],
    ['when something was only said', 'The mayor noted on Tuesday that snow had fallen.'],
    ['one of two', 'Ships left for Norway and Sweden.'],
    ['what lies between two', 'The plane fell between Riga and Tallinn.'],
    ['a number grown together with its unit', 'Some bicycles weigh 30kg.'],
    ['what a clause describes', 'Workers moved to Chile, where copper is mined.'],
    ['a question', 'Did Estonia send 12 trucks to Ukraine?'],
  ],
});
