import { whatDoing } from '../../../../src/core/item/types/what-doing.js';
import { describeType } from './asked.js';

describeType(whatDoing, {
  asks: [
    [
      '2021-10-22',
      'Germany blocked Google from buying Yahoo, citing concerns over competition.',
      'What did Germany block Google from doing in October 2021? – Buying Yahoo',
    ],
    [
      '2021-10-22',
      'Sudan barred journalists from entering Darfur in 2004.',
      'What did Sudan bar journalists from doing in 2004? – Entering Darfur',
    ],
    [
      '2021-10-22',
      'In 2019, Kenya banned shops from selling plastic bottles in parks.',
      'What did Kenya ban shops from doing in 2019? – Selling plastic bottles in parks',
    ],
    [
      '2021-10-22',
      'A judge in Oregon prohibited Nestlé from taking water from a spring.',
      'What did a judge in Oregon prohibit Nestlé from doing in October 2021? – Taking water from a spring',
    ],
    [
      '2021-10-22',
      'FIFA barred Chelsea from signing players for two years in 2019.',
      'What did FIFA bar Chelsea from doing in 2019? – Signing players for two years',
    ],
    [
      '2021-10-22',
      'In 2018, Singapore discouraged drivers from buying second cars.',
      'What did Singapore discourage drivers from doing in 2018? – Buying second cars',
    ],
    [
      '2021-10-22',
      'Nepal has banned climbers from climbing Everest alone.',
      'What has Nepal banned climbers from doing? – Climbing Everest alone',
    ],
    [
      '2021-10-22',
      'France banned supermarkets from destroying unsold food in 2016.',
      'What did France ban supermarkets from doing in 2016? – Destroying unsold food',
    ],
    [
      '2021-10-22',
      'Iran barred women from watching football in 2018.',
      'What did Iran bar women from doing in 2018? – Watching football',
    ],
  ],
  asksNothing: [
    ['a noun', 'Kenya banned plastic bottles from parks.'],
    ['another verb', 'Kenya learned from banning plastic bottles.'],
    ['what was denied', 'Kenya did not ban shops from selling plastic bottles.'],
    ['a question', 'Did Kenya ban shops from selling plastic bottles?'],
    ['a pronoun', 'It banned shops from selling plastic bottles in parks.'],
    ['a passive gerund', 'Greenpeace protected whales from being hunted.'],
    ['a condition', 'If Kenya bans shops from selling bottles, parks will be cleaner.'],
    ['one’s own voice', '“We banned shops from selling bottles,” Karl Braun of Volkswagen said.'],
  ],
});
