import { worthAsking } from '../../../../src/core/item/gates/worth-asking.js';
import { describeGate } from './judged.js';

const PAIR = 'that they were two is not worth asking';
const BORN = 'where somebody was born is not worth asking';

describeGate(worthAsking, {
  refuses: [
    [
      PAIR,
      '2021-11-29',
      'Two men entered a bank in Leeds on Friday.',
      'How many men entered a bank in Leeds on November 26, 2021? – Two',
    ],
    [
      'it is so on no other planet',
      '2021-11-29',
      'Tim Peake landed on Earth in 2016.',
      'On which planet did Tim Peake land in 2016? – Earth',
    ],
    [
      BORN,
      '2021-11-29',
      'Marie Curie was born in Warsaw in 1867.',
      'In which city was Marie Curie born in 1867? – Warsaw',
    ],
    [
      BORN,
      '2021-11-29',
      'Marie Curie was born in Warsaw in 1867.',
      'Marie Curie was born in which city in 1867? – Warsaw',
    ],
  ],
  passes: [
    [
      '2021-11-29',
      'Three men entered a bank in Leeds on Friday.',
      'How many men entered a bank in Leeds on November 26, 2021? – Three',
    ],
    [
      '2021-11-29',
      'Two men died in Leeds on Friday.',
      'How many men died in Leeds on November 26, 2021? – Two',
    ],
    [
      '2021-11-29',
      'Marie Curie met two ministers in Sweden in 1911.',
      'How many ministers did Marie Curie meet in Sweden in 1911? – Two',
    ],
    [
      '2021-11-29',
      'Marie Curie was born in Warsaw in 1867.',
      'In what year was Marie Curie born in Warsaw? – 1867',
    ],
    [
      '2021-11-29',
      'Marie Curie worked in Paris in 1898.',
      'In which city did Marie Curie work in 1898? – Paris',
    ],
  ],
});
