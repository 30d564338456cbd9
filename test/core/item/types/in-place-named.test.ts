import { inPlace } from '../../../../src/core/item/types/in-place.js';
import { describeType } from './asked.js';

describeType(inPlace, {
  asks: [
    [
      '2019-10-14',
      'Ministers in the valley met in the capital city of France in June.',
      'Ministers in the valley met in the capital city of which country in June 2019? – France',
    ],
    [
      '2019-10-14',
      'Ships left for a city of Norway in June.',
      'Ships left for a city of which country in June 2019? – Norway',
    ],
    [
      '2019-10-14',
      'Fighting broke out in the northern town of Kumanovo on May 9.',
      'Fighting broke out in which northern town on May 9, 2019? – Kumanovo',
      'Fighting broke out in the northern town of Kumanovo on which date? – May 9, 2019',
    ],
    [
      '2019-10-14',
      'Divers in the bay met in the port city of Odessa in May.',
      'Divers in the bay met in which port city in May 2019? – Odessa',
    ],
    [
      '2019-10-14',
      'Ford opened a mill in the state of Georgia in June.',
      'Which car maker opened a mill in the state of Georgia in June 2019? – Ford',
      'Ford opened a mill in which state in June 2019? – Georgia',
    ],
    [
      '2019-10-14',
      'A bomb exploded near the city of Mosul in June.',
      'A bomb exploded near which city in June 2019? – Mosul',
    ],
    [
      '2019-10-14',
      'Storks in the valley flew to the island of Gotland in May.',
      'Storks in the valley flew to which island in May 2019? – Gotland',
    ],
    [
      '2019-10-14',
      'Estonia sent trucks to the Ukrainian village of Buda in June.',
      'Which country sent trucks to the Ukrainian village of Buda in June 2019? – Estonia',
      'Estonia sent trucks to which Ukrainian village in June 2019? – Buda',
    ],
    [
      '2019-10-14',
      'Wardens in the park came from the province of Ontario, Canada, in June.',
      'Wardens in the park came from which province in June 2019? – Ontario',
    ],
    [
      '2019-10-14',
      'The prize was given by Anna Smith, the mayor of Bristol, in June.',
      'The prize was given by whom in June 2019? – Anna Smith',
    ],
  ],
  asksNothing: [
    ['a day before what was said on it', 'A judge in the valley ruled on Monday that the tax was unlawful.'],
    ['a day with more of it behind', 'A miner in the valley died on April 14 of cancer.'],
    ['others than somebody', 'Others have travelled to Iraq in May.'],
    ['two cities', 'Ships left for the cities of Riga and Tallinn in June.'],
    ['a length behind a comma', 'A blast in the valley was heard, more than 900 kilometres away.'],
    ['a city without its name', 'Ministers in the valley met in the port city.'],
    ['both of two', 'Wardens in the park came from the towns of Riga and Valka.'],
    ['a place between others', 'Ships sail between the island of Gotland and Riga.'],
    ['a city that a clause describes', 'Workers moved to the city of Mosul, where oil is found.'],
    ['what did not happen', 'Divers in the bay did not meet in the port city of Odessa.'],
    ['a question', 'Did divers meet in the port city of Odessa?'],
  ],
});
