import { whichNamed } from '../../../../src/core/item/types/which-named.js';
import { describeType } from './asked.js';

describeType(whichNamed, {
  asks: [
    [
      '2019-03-04',
      'On Sunday NASA selected two astronauts, Doug Hurley and Bob Behnken, for the first flight of Crew Dragon.',
      'Which two astronauts did NASA select for the first flight of Crew Dragon on March 3, 2019? – Doug Hurley and Bob Behnken',
    ],
    [
      '2019-03-04',
      'Two climbers, Anna Smith and Paul Brown, reached the summit of Everest on Saturday.',
      'Which two climbers reached the summit of Everest on March 2, 2019? – Anna Smith and Paul Brown',
    ],
    [
      '2019-03-04',
      'The Nobel Prize in Physics was shared in 2018 by three scientists, Arthur Ashkin, Gérard Mourou and Donna Strickland.',
      'By which three scientists was the Nobel Prize in Physics shared in 2018? – Arthur Ashkin, Gérard Mourou and Donna Strickland',
    ],
    [
      '2019-03-04',
      'In May 2018 the Prime Minister of Malta met two singers, Anna Smith and Paul Brown, in Rome.',
      'Which two singers did the Prime Minister of Malta meet in Rome in May 2018? – Anna Smith and Paul Brown',
    ],
    [
      '2019-03-04',
      'Two countries, Malta and Cyprus, joined NATO’s Partnership for Peace in 2008.',
      'Which two countries joined NATO’s Partnership for Peace in 2008? – Malta and Cyprus',
    ],
    [
      '2019-03-04',
      'In 2016 Germany expelled two diplomats, Ivan Petrov and Oleg Sokolov.',
      'Which two diplomats did Germany expel in 2016? – Ivan Petrov and Oleg Sokolov',
    ],
    [
      '2019-03-04',
      'The police in Oslo arrested two brothers, Jan Berg and Nils Berg, on February 2.',
      'Which two brothers did the police in Oslo arrest on February 2, 2019? – Jan Berg and Nils Berg',
    ],
    [
      '2019-03-04',
      'In 2019 Boeing sued two airlines, Garuda and Flyadeal.',
      'Which two airlines did Boeing sue in 2019? – Garuda and Flyadeal',
    ],
  ],
  asksNothing: [
    ['a number that is not theirs', 'NASA selected three astronauts, Doug Hurley and Bob Behnken, in March.'],
    ['no number', 'NASA selected astronauts, Doug Hurley and Bob Behnken, in March.'],
    ['one name', 'NASA selected one astronaut, Doug Hurley, in March.'],
    ['two kinds', 'Finland sent two things, Anna Smith and Nokia, to Oslo in March.'],
    ['names that are joined to the noun', 'Two climbers, Anna Smith, and a dog reached Everest in March.'],
    ['no names', 'NASA selected two astronauts, a woman and a man, in March.'],
    ['two subjects', 'Anna Smith and Paul Brown reached the summit of Everest in March.'],
    ['four', 'Finland honoured four athletes, Anna Smith, Paul Brown, Jan Berg and Nils Berg, in March.'],
  ],
});
