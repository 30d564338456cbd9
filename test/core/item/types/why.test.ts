import { why } from '../../../../src/core/item/types/why.js';
import { describeType } from './asked.js';

describeType(why, {
  asks: [
    [
      '2018-07-30',
      'Greece closed the Acropolis on Monday due to extreme heat.',
      'Why did Greece close the Acropolis on July 30, 2018? – Due to extreme heat',
    ],
    [
      '2019-09-06',
      'Indonesia moved its capital to Borneo to relieve traffic in Jakarta.',
      'Why did Indonesia move its capital to Borneo in September 2019? – To relieve traffic in Jakarta',
    ],
    [
      '2017-01-05',
      'India withdrew two banknotes in 2016 in order to fight corruption.',
      'Why did India withdraw two banknotes in 2016? – In order to fight corruption',
    ],
    [
      '2021-02-01',
      'The United States sanctioned Myanmar over the arrest of Aung San Suu Kyi in February 2021.',
      'Why did the United States sanction Myanmar in February 2021? – Over the arrest of Aung San Suu Kyi',
    ],
    [
      '2018-05-02',
      'The Swedish airline Braathens cancelled 200 flights because its fuel had frozen.',
      'Why did the Swedish airline Braathens cancel 200 flights? – Because its fuel had frozen',
    ],
    [
      '2018-05-02',
      'Indonesia closed Komodo island to tourists in order to protect its lizards.',
      'Why did Indonesia close Komodo island to tourists? – In order to protect its lizards',
    ],
    [
      '2018-05-02',
      'The Eiffel Tower was closed on Monday because workers had gone on strike.',
      'Why was the Eiffel Tower closed on April 30, 2018? – Because workers had gone on strike',
    ],
    [
      '2018-05-02',
      'A court in Milan fined Vodafone for calling customers at night.',
      'Why did a court in Milan fine Vodafone? – For calling customers at night',
    ],
    [
      '2019-05-14',
      'Prosecutors in Brazil charged Vale over allegations of negligence in 2019.',
      'Why did prosecutors in Brazil charge Vale in 2019? – Over allegations of negligence',
    ],
  ],
  asksNothing: [
    ['a question', 'Why did Greece close the Acropolis because of heat?'],
    ['what was denied', 'Greece did not close the Acropolis because of the heat.'],
    ['it', 'Greece closed the Acropolis because of it.'],
    ['what is asked, not what for', 'Greece asked Italy to lend a ship.'],
    ['a pronoun', 'It was closed because of the heat in Athens.'],
    ['a condition', 'If Greece closes the Acropolis because of extreme heat, Athens will lose visitors.'],
    ['an infinitive of the noun', 'The decision to close the Acropolis surprised Athens.'],
    [
      'a reason before its fact',
      'Because the river was low, Germany closed a canal near Magdeburg in August 2018.',
    ],
  ],
});
