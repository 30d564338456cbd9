import { whatSubject } from '../../../../src/core/item/types/what-subject.js';
import { describeType } from './asked.js';

describeType(whatSubject, {
  asks: [
    [
      '2022-07-25',
      'A swarm of locusts destroyed the maize harvest in Kenya in 2020.',
      'What destroyed the maize harvest in Kenya in 2020? – A swarm of locusts',
    ],
    [
      '2018-09-04',
      'A fire destroyed a museum in Rio de Janeiro on Sunday.',
      'What destroyed a museum in Rio de Janeiro on September 2, 2018? – A fire',
    ],
    [
      '2016-08-25',
      'An earthquake near Perugia damaged a Roman bridge on Wednesday.',
      'What damaged a Roman bridge on August 24, 2016? – An earthquake near Perugia',
    ],
    [
      '2016-10-06',
      'An oil leak polluted the beaches of Mauritius in 2020.',
      'What polluted the beaches of Mauritius in 2020? – An oil leak',
    ],
    [
      '2016-10-06',
      'Heavy rain flooded the underground railway of Zhengzhou in July 2021.',
      'What flooded the underground railway of Zhengzhou in July 2021? – Heavy rain',
    ],
    ['2016-10-06', 'A new law bans plastic bags in Kenya.', 'What bans plastic bags in Kenya? – A new law'],
    [
      '2021-07-16',
      'A swarm of bees stopped a football match in Tanzania in 2018.',
      'What stopped a football match in Tanzania in 2018? – A swarm of bees',
    ],
    [
      '2021-07-16',
      'A computer virus closed hospitals in Ireland in May.',
      'What closed hospitals in Ireland in May 2021? – A computer virus',
    ],
    [
      '2021-07-16',
      'A stray cow delayed a train between Delhi and Agra on Monday.',
      'What delayed a train between Delhi and Agra on July 12, 2021? – A stray cow',
    ],
    [
      '2021-07-16',
      'An invasive beetle killed thousands of elm trees in Toronto.',
      'What killed thousands of elm trees in Toronto in July 2021? – An invasive beetle',
    ],
    [
      '2019-03-01',
      '“Cheap electricity attracted dozens of computer centres to Norway,” Ingrid Moe told reporters in Oslo.',
      'According to Ingrid Moe, what attracted dozens of computer centres to Norway? – Cheap electricity',
    ],
  ],
  asksNothing: [
    ['a pronoun', 'It destroyed the spire of Notre-Dame in Paris.'],
    ['a number', 'Two storms destroyed a bridge in Haiti.'],
    ['people', 'Fishermen found a wreck off Haiti.'],
    ['what was denied', 'A storm did not destroy the spire of Notre-Dame.'],
    ['one word', 'Fire destroyed a bridge in Haiti in March.'],
    ['two things', 'A storm and a flood destroyed a bridge in Haiti in March.'],
    ['a clause without object', 'A storm came to Haiti in March.'],
    ['a question', 'Did a storm destroy a bridge in Haiti?'],
  ],
});
