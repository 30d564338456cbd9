import { howManyThere } from '../../../../src/core/item/types/how-many-there.js';
import { describeType } from './asked.js';

describeType(howManyThere, {
  asks: [
    [
      '2021-10-22',
      'In 2018 there were 120,000 licensed hunters in Poland.',
      'How many licensed hunters were there in Poland in 2018? – 120,000',
    ],
    [
      '2021-10-22',
      'There are about 400 wolves in Norway.',
      'How many wolves were there in Norway in October 2021? – About 400',
    ],
    [null, 'There are 400 wolves in Norway.', 'How many wolves are there in Norway? – 400'],
  ],
  asksNothing: [
    ['what is not there', 'There were no wolves in Norway.'],
    ['two kinds of things', 'There are two wolves and a bear in Norway.'],
    ['one thing', 'There was one wolf in Norway.'],
    ['a number that is pointed to', 'There are the 12 judges of Norway.'],
    ['more of them', 'There were also 12 judges in Norway.'],
  ],
});
