import { which } from '../../../../src/core/item/types/which.js';
import { describeType } from './asked.js';

describeType(which, {
  asks: [
    [
      '2006-12-06',
      'The Baltic Study Group advised Latvia to close four harbours in March 2006.',
      'Which organization advised Latvia to close four harbours in March 2006? – Baltic Study Group',
      'Which country did the Baltic Study Group advise to close four harbours in March 2006? – Latvia',
    ],
    [
      '2021-10-22',
      'The National Party took 8 seats and Shas 10 seats in March.',
      'Which political party took 8 seats in March 2021? – The National Party',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'Which country banned the Iranian airline Mahan Air from its airports on January 21, 2019? – Germany',
      'Which Iranian airline did Germany ban from its airports on January 21, 2019? – Mahan Air',
    ],
    [
      '2021-04-12',
      'The European Commission fined Google 2.4 billion euros in 2017.',
      'Which EU body fined Google 2.4 billion euros in 2017? – The European Commission',
    ],
    [
      '2022-03-02',
      'Russia was suspended by FIFA from all international competitions on Monday.',
      'Which country was suspended by FIFA from all international competitions on February 28, 2022? – Russia',
      'By which sports body was Russia suspended in February 2022? – FIFA',
    ],
    [
      null,
      'In 2004, ten countries joined the European Union.',
      'Which international organization did ten countries join in 2004? – The European Union',
    ],
    [
      '2019-06-10',
      'Mexico agreed to send 6,000 soldiers to its southern border.',
      'Which country agreed in June 2019 to send 6,000 soldiers to its southern border? – Mexico',
    ],
    [
      '2017-01-20',
      'President Yahya Jammeh left Banjul on Saturday.',
      'Which city did President Yahya Jammeh leave on January 14, 2017? – Banjul',
    ],
    [
      '2018-07-30',
      'Greece closed the Acropolis on Monday due to extreme heat.',
      'Which country closed the Acropolis on July 30, 2018 due to extreme heat? – Greece',
      'Which landmark did Greece close on July 30, 2018 due to extreme heat? – The Acropolis',
    ],
    [
      '2019-03-27',
      'Sudan cut diplomatic relations with Iran in January 2016.',
      'Which country cut diplomatic relations with Iran in January 2016? – Sudan',
    ],
    [
      '2019-12-06',
      'Germany donated 20 million euros to UNICEF in 2018.',
      'Which country donated 20 million euros to UNICEF in 2018? – Germany',
    ],
    [
      '2020-02-21',
      'NATO was joined by Estonia and Latvia in 2004.',
      'Which international organization was joined by Estonia and Latvia in 2004? – NATO',
    ],
    [
      '2021-02-01',
      'The United States sanctioned Myanmar over the arrest of Aung San Suu Kyi in February 2021.',
      'Which country sanctioned Myanmar over the arrest of Aung San Suu Kyi in February 2021? – The United States',
      'Which country did the United States sanction over the arrest of Aung San Suu Kyi in February 2021? – Myanmar',
    ],
    [
      '2022-05-05',
      'According to Amnesty International, Qatar withheld the wages of foreign workers in 2019.',
      'According to Amnesty International, which country withheld the wages of foreign workers in 2019? – Qatar',
    ],
  ],
  asksNothing: [
    [
      'a capital that stands for its state',
      'Beijing threatened farmers with a ban on imported milk in April 2010.',
    ],
    [
      'a ship with the name of a city',
      'Columbia was lost in 2003. The space shuttle Columbia had flown 28 times.',
    ],
    ['a building that acts', 'The White House welcomed the news of peace.'],
    ['a question', 'Did Germany ban the Iranian airline Mahan Air on Monday?'],
    ['a doubt', 'It is unclear whether Germany banned the airline in March.'],
    ['a doubt of others', 'Critics doubt that Bolivia sold a tin mine.'],
    ['what was denied', 'Bolivia has never owned a tin mine.'],
    ['two countries at once', 'Germany or France banned the airline on Monday.'],
    ['a person', 'Marie Curie discovered polonium in Paris in 1898.'],
    ['a company that has no name', 'The company closed its factory in Lyon on Friday.'],
    ['a place where something happens', 'They landed in Chile on Friday.'],
    ['one’s own voice', '“We in Germany banned the airline,” the minister said.'],
  ],
});
