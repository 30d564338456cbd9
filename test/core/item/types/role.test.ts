import { role } from '../../../../src/core/item/types/role.js';
import { describeType } from './asked.js';

describeType(role, {
  asks: [
    [
      '2010-01-28',
      'Tom Weber, the Greenpeace director, wrote to several companies. Weber warned Greenpeace of sanctions.',
      'What position did Tom Weber hold in January 2010? – Greenpeace director',
    ],
    [
      '2021-10-22',
      'Tom Weber, leader of the neighbouring Dominican Republic, found a mine. Weber called the police.',
      'What position did Tom Weber hold in October 2021? – Leader of the Dominican Republic',
    ],
    [
      '2019-01-18',
      'Richard Grenell, the US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
      'What position did Richard Grenell hold in January 2019? – US ambassador to Germany',
    ],
    [
      '2020-04-02',
      "Finland's interior minister Maria Ohisalo closed the border. Ohisalo spoke in Helsinki.",
      "What position did Maria Ohisalo hold in April 2020? – Finland's interior minister",
    ],
    [
      '2018-06-01',
      'The mayor of Lima, Jorge Salas, opened a tunnel on Friday. Salas praised the workers.',
      'What position did Jorge Salas hold in June 2018? – Mayor of Lima',
    ],
    [
      '2022-08-03',
      'Ingrid Moe, the director of the Munch Museum, found a lost drawing in Oslo. Moe showed the drawing on Monday.',
      'What position did Ingrid Moe hold in August 2022? – Director of the Munch Museum',
    ],
    [
      '2018-06-01',
      'The governor of Alaska, Emma Stokes, vetoed a law on Friday. Stokes called it hasty.',
      'What position did Emma Stokes hold in June 2018? – Governor of Alaska',
    ],
    [
      '2020-11-20',
      'Clara Whitfield, head of the Scottish Fisheries Board, closed two harbours. Whitfield blamed the storm.',
      'What position did Clara Whitfield hold in November 2020? – Head of the Scottish Fisheries Board',
    ],
    [
      '2021-09-14',
      'Nigerian finance minister Bola Adeyemi presented the budget in Abuja. Adeyemi praised farmers.',
      'What position did Bola Adeyemi hold in September 2021? – Nigerian finance minister',
    ],
    [
      '2021-09-14',
      'Bola Adeyemi, the finance minister of Nigeria, presented the budget in Abuja. Adeyemi praised farmers.',
      'What position did Bola Adeyemi hold in September 2021? – Finance minister of Nigeria',
    ],
    [
      '2021-09-14',
      'Adam Pryce, the mayor of Bristol, opened a bicycle bridge on Monday. Pryce thanked the builders.',
      'What position did Adam Pryce hold in September 2021? – Mayor of Bristol',
    ],
  ],
  asksNothing: [
    ['a rank', 'U.S. Army General David Berg left Oslo. U.S. Army General David Berg praised the troops.'],
    [
      'a party before an office without its state',
      'Republican Lieutenant Governor Michael Berg left Oslo. Michael Berg praised the troops.',
    ],
    ['somebody named once', 'Richard Grenell, the US ambassador to Germany, wrote to several companies.'],
    [
      'somebody without a given name',
      'Grenell, the US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
    ],
    [
      'a previous office',
      'Richard Grenell, the previous US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
    ],
    [
      'a former office',
      'Richard Grenell, the former US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
    ],
    [
      'an office of nothing named',
      'Minister Richard Grenell wrote to several companies. Grenell warned them of sanctions.',
    ],
    [
      'a head of government whom everybody knows',
      'Angela Merkel, the chancellor of Germany, wrote to several companies. Merkel warned them of sanctions.',
    ],
    ['a trade', 'Tom Weber, a fisherman from Kiel, found a mine. Weber called the police.'],
    ['her minister', 'Tom Weber, her minister of defence, found a mine. Weber called the police.'],
    ['no office at all', 'Tom Weber found a mine near Kiel. Weber called the police.'],
    ['an organisation', 'The Bank of Japan raised interest rates. The Bank of Japan met on Friday.'],
  ],
});
