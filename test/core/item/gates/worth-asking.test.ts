import { worthAsking } from '../../../../src/core/item/gates/worth-asking.js';
import { describeGate } from './judged.js';

const PAIR = 'that they were two is not worth asking';
const POLLED = 'how many were polled is not worth asking';
const SHARES = 'what a share cost on a day is not worth asking';
const HOME = 'where somebody lives is not worth asking';
const BORN = 'where somebody was born is not worth asking';

describeGate(worthAsking, {
  refuses: [
    [
      SHARES,
      null,
      'Mahan Air rose 17 cents in Dublin.',
      'Which airline rose 17 cents in Dublin? – Mahan Air',
    ],
    [
      POLLED,
      '2021-11-29',
      'The poll in Norway was conducted among 1,000 voters on Friday.',
      'The poll in Norway was conducted among how many voters on November 26, 2021? – 1,000',
    ],
    [
      SHARES,
      '2021-11-29',
      'Boeing fell 17 cents in New York on Friday.',
      'How much did Boeing fall on November 26, 2021? – 17 cents',
    ],
    [
      HOME,
      '2021-11-29',
      'Mary Holt lived in Vienna in 2012.',
      'In which city did Mary Holt live in 2012? – Vienna',
    ],
    [HOME, '2021-11-29', 'Mary Holt lived in Vienna in 2012.', 'Who lived in Vienna in 2012? – Mary Holt'],
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
      null,
      'Mahan Air fell behind Ryanair in 2015.',
      'Which airline fell behind Ryanair in 2015? – Mahan Air',
    ],
    [
      '2021-11-29',
      'The trial in Norway was conducted among 1,000 patients on Friday.',
      'The trial in Norway was conducted among how many patients on November 26, 2021? – 1,000',
    ],
    [
      '2021-11-29',
      'The poverty rate as a share of the population fell in Brazil in 2012.',
      'The poverty rate as a share of the population fell in which country in 2012? – Brazil',
    ],
    [
      '2021-11-29',
      'Many wolves lived in Norway in 1812.',
      'In which country did many wolves live in 1812? – Norway',
    ],
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
