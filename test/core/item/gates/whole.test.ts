import { whole } from '../../../../src/core/item/gates/whole.js';
import { describeGate } from './judged.js';

const CUT = 'what it is said to be is left out';
const LED = 'nobody leads to it, but what became of them';
const CALLED = 'nothing says what was called for';
const CHOLERA =
  'On Monday, the UN declared the outbreak of cholera — a disease caused by a germ — to be a disaster.';
const DUBBED = 'Ann Lee dubbed the conflict Scientology vs. the Internet in Ohio in 2019.';
const HERONS = 'Herons were considered in Norway in 2019.';

describeGate(whole, {
  refuses: [
    [CUT, '2021-10-22', CHOLERA, 'What did the UN declare on October 18, 2021? – The outbreak of cholera'],
    [
      CUT,
      '2021-10-22',
      CHOLERA,
      'Which international organization declared the outbreak of cholera on October 18, 2021? – The UN',
    ],
    [
      CUT,
      '2021-10-22',
      CHOLERA,
      'On what date did the UN declare the outbreak of cholera? – October 18, 2021',
    ],
    [
      CUT,
      '2021-10-22',
      DUBBED,
      'Who dubbed the conflict Scientology vs. the Internet in Ohio in 2019? – Ann Lee',
    ],
    [
      CUT,
      '2021-10-22',
      DUBBED,
      'In what year did Ann Lee dub the conflict Scientology vs. the Internet in Ohio? – 2019',
    ],
    [
      CUT,
      '2021-10-22',
      DUBBED,
      'Ann Lee dubbed the conflict Scientology vs. the Internet in which US state in 2019? – Ohio',
    ],
    [
      CUT,
      '2021-10-22',
      'Ann Lee dubbed Volvo’s conflict Lorries vs. the Law in Ohio in 2019.',
      'Who dubbed Volvo’s conflict Lorries vs. the Law in Ohio in 2019? – Ann Lee',
    ],
    [CUT, '2021-10-22', HERONS, 'In which country were herons considered in 2019? – Norway'],
    [CUT, '2021-10-22', HERONS, 'In what year were herons considered in Norway? – 2019'],
    [
      LED,
      '2019-10-22',
      'Ann Lee led to the discovery of the ship in Peru in 2018.',
      'Who led to the discovery of the ship in Peru in 2018? – Ann Lee',
    ],
    [
      LED,
      '2019-10-22',
      'Ann Lee led to the closure of a mine in Peru in 2018.',
      'In what year did Ann Lee lead to the closure of a mine in Peru? – 2018',
    ],
    [
      CALLED,
      '2019-10-22',
      'Ann Lee called on mayors and bishops in 2018.',
      'Who called on mayors and bishops in 2018? – Ann Lee',
    ],
    [
      CALLED,
      '2019-10-22',
      'Ann Lee called on mayors and bishops in 2018.',
      'In what year did Ann Lee call on mayors and bishops? – 2018',
    ],
    [
      'nothing says what for',
      '2021-10-22',
      'Norway blames Russia in a statement.',
      'Which country blames Russia in a statement? – Norway',
    ],
    [
      'nothing says what for',
      '2021-10-22',
      'Norway blamed Russia on Monday.',
      'Which country blamed Russia on October 18, 2021? – Norway',
    ],
    ['nothing says what for', '2021-10-22', 'Chile accuses Peru.', 'Which country accuses Peru? – Chile'],
    [
      'nothing says of whom it is told',
      '2021-10-22',
      'Ada Berg revealed administrator Kroll were to take control of the harbour in Oslo.',
      'Who revealed in October 2021 to take control of the harbour in Oslo? – Ada Berg',
    ],
    [
      CUT,
      null,
      'NASA considers essential the tests in Houston.',
      'Which space agency considers essential the tests in Houston? – NASA',
    ],
  ],
  passes: [
    [
      '2021-10-22',
      'Norway blames Russia for the flood in Oslo.',
      'Which country blames Russia for the flood in Oslo? – Norway',
    ],
    [
      '2021-10-22',
      'Ada Berg revealed administrator Kroll were to take control of the harbour in Oslo.',
      'In October 2021, Ada Berg revealed administrator Kroll were to take control of the harbour in which city? – Oslo',
    ],
    [
      '2021-10-22',
      'Angela Merkel declared the bridge of Bonn open on Monday.',
      'Who declared the bridge of Bonn open on October 18, 2021? – Angela Merkel',
    ],
    [
      '2021-10-22',
      'Volvo persuaded Norway to be a host in 2019.',
      'Which car maker persuaded Norway to be a host in 2019? – Volvo',
    ],
    [
      '2021-10-22',
      'Herons were considered holy in Norway in 2019.',
      'In what year were herons considered holy in Norway? – 2019',
    ],
    [
      '2021-10-22',
      'Ann Lee dubbed the bridge of Bonn “the old lady” in 2019.',
      'Who dubbed the bridge of Bonn “the old lady” in 2019? – Ann Lee',
    ],
    [
      '2021-10-22',
      'Volvo was called to court in Norway in 2019.',
      'Which car maker was called to court in Norway in 2019? – Volvo',
    ],
    [
      '2021-10-22',
      'Norway found oil off its coast in 1969, which proved to be a blessing.',
      'Which country found oil off its coast in 1969? – Norway',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2019-10-22',
      'Ann Lee led a march to the sea in Peru in 2018.',
      'Who led a march to the sea in Peru in 2018? – Ann Lee',
    ],
    ['2019-10-22', 'Ann Lee led a choir in Peru in 2018.', 'Who led a choir in Peru in 2018? – Ann Lee'],
    [
      '2019-10-22',
      'Norway called on Chile to close its mines in May 2018.',
      'Which country called on Chile to close its mines in May 2018? – Norway',
    ],
    [
      '2019-10-22',
      'Ann Lee called for a vote on the mines of Chile in 2018.',
      'Who called for a vote on the mines of Chile in 2018? – Ann Lee',
    ],
  ],
});
