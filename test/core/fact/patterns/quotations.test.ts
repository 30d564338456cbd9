import { quotations } from '../../../../src/core/fact/patterns/quotations.js';
import { describePattern } from './found.js';

describePattern(quotations, {
  finds: [
    ['“Venice cannot carry more visitors,” Luigi Conti told the newspaper.', 'Luigi: subject Luigi'],
    ['Mia Lund said, “Copenhagen needs small theatres.”', 'Mia: subject Mia'],
    ['“The mine is empty,” the Norwegian Water Office said.', 'Office: subject Office'],
    ['Lena Holm called the plan a “foolish idea”.', 'Lena: subject Lena'],
    [
      '“Bees need flowers,” Paul Marsh said. “They find them in cities.”',
      'Paul: subject Paul',
      'Paul: subject Paul',
    ],
    ['“The road is closed,” said Ana Castro, the mayor of Vigo.', 'Ana: subject Ana'],
    ['"The mine is empty," Nils Berg wrote in a letter.', 'Nils: subject Nils'],
  ],
  findsNothing: [
    ['words of nobody', '“Bees find more flowers in cities.”'],
    ['a pronoun of whom nobody knows', '“Bees find more flowers in cities,” he said.'],
    ['a speaker without a name', '“The road is closed,” said a farmer.'],
    ['reported speech', 'Paul Marsh said that bees find more flowers in cities.'],
    ['a title', 'The museum bought “The Scream” in Oslo.'],
    ['a doubtful word', 'The “experts” left Oslo on Monday.'],
    ['no words at all', 'Paul Marsh spoke in Leeds.'],
    ['nicknames', 'The boxer known as “the Hammer” retired.'],
  ],
});
