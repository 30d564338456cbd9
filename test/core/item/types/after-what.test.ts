import { afterWhat } from '../../../../src/core/item/types/after-what.js';
import { describeType } from './asked.js';

describeType(afterWhat, {
  asks: [
    [
      '2021-10-22',
      'Japan evacuated 140,000 people in 2011 following the accident at Fukushima.',
      'After what event did Japan evacuate 140,000 people in 2011? – The accident at Fukushima',
    ],
    [
      '2021-10-22',
      'Thousands of tourists left Bali in 2017 after Mount Agung erupted.',
      'After what event did thousands of tourists leave Bali in 2017? – Mount Agung erupted',
    ],
    [
      '2021-10-22',
      'Peru closed Machu Picchu in January 2020 following the arrest of six tourists.',
      'After what event did Peru close Machu Picchu in January 2020? – The arrest of six tourists',
    ],
    [
      '2021-10-22',
      'The carmaker Fiat recalled 5,000 vans in 2020 after a driver died in Turin.',
      'After what event did the carmaker Fiat recall 5,000 vans in 2020? – A driver died in Turin',
    ],
    [
      '2021-10-22',
      'Estonia closed its embassy in Minsk in 2021 after the election in Belarus.',
      'After what event did Estonia close its embassy in Minsk in 2021? – The election in Belarus',
    ],
    [
      '2021-10-22',
      'Poland closed a zoo in 2019 after a bear attacked two visitors.',
      'After what event did Poland close a zoo in 2019? – A bear attacked two visitors',
    ],
    [
      '2021-10-22',
      'Greece banned cars in Athens in 2018 following the death of three cyclists.',
      'After what event did Greece ban cars in Athens in 2018? – The death of three cyclists',
    ],
    [
      '2021-10-22',
      'Ghana cancelled a match in 2001 following the collapse of a stand in Accra.',
      'After what event did Ghana cancel a match in 2001? – The collapse of a stand in Accra',
    ],
    [
      '2021-10-22',
      'Canada recalled 4,000 toys in 2015 after a child swallowed a magnet.',
      'After what event did Canada recall 4,000 toys in 2015? – A child swallowed a magnet',
    ],
  ],
  asksNothing: [
    ['a pronoun', 'Bali closed its airport in 2017 after it erupted.'],
    ['a date', 'Peru closed Machu Picchu after March 2020.'],
    ['a gerund', 'The mayor of Turin resigned after losing a vote.'],
    ['a mere coming', 'The ban in Peru comes after six tourists were arrested.'],
    ['a clock', 'Peru opened Machu Picchu after noon.'],
    ['a person', 'The bridge in Oslo was named after Fridtjof Nansen.'],
    ['what was denied', 'Bali did not close its airport after Mount Agung erupted.'],
    ['a question', 'Did Peru close Machu Picchu after six tourists were arrested?'],
    ['two events', 'Fiat recalled vans after a driver died and a bus caught fire.'],
  ],
});
