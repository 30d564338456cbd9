import { whatGoal } from '../../../../src/core/item/types/what-goal.js';
import { describeType } from './asked.js';

describeType(whatGoal, {
  asks: [
    [
      '2019-12-06',
      'The goal of the shutdown in Samoa was to exceed 90 percent.',
      'What was the goal of the shutdown in Samoa in December 2019? – To exceed 90 percent',
    ],
    [
      '2019-12-06',
      'The mission of the probe Juno is to map the gravity of Jupiter.',
      'What is the mission of the probe Juno? – To map the gravity of Jupiter',
    ],
    [
      '2019-12-06',
      "Microsoft's goal is to reduce the number of users of Windows XP.",
      "What is Microsoft's goal? – To reduce the number of users of Windows XP",
    ],
    [
      '2019-12-06',
      'According to UNICEF, the purpose of the drive in Samoa was to vaccinate all children.',
      'According to UNICEF, what was the purpose of the drive in Samoa in December 2019? – To vaccinate all children',
    ],
    [
      '2019-12-06',
      'The role of the Bundesbank is to supervise banks in Germany.',
      'What is the role of the Bundesbank? – To supervise banks in Germany',
    ],
    [
      '2019-12-06',
      'The task of the Red Cross in Haiti was to feed the homeless.',
      'What was the task of the Red Cross in Haiti in December 2019? – To feed the homeless',
    ],
    [
      '2019-12-06',
      'The aim of the law in Norway is to protect whales from noise.',
      'What is the aim of the law in Norway? – To protect whales from noise',
    ],
    [
      '2019-12-06',
      'The objective of the troops of Kenya was to free the port of Kismayo.',
      'What was the objective of the troops of Kenya in December 2019? – To free the port of Kismayo',
    ],
  ],
  asksNothing: [
    ['what it was not', "Apple's strategy in India was not to cut prices."],
    ['no telling which', 'The plan is to repair the roof.'],
    ['a question', 'Was the goal of the shutdown in Samoa to exceed 90 percent?'],
    ['what is to be done', 'The ministers of Kenya are to meet in Nairobi.'],
    ['a condition', 'If the goal of the shutdown in Samoa is to exceed 90 percent, more nurses are needed.'],
    ['no infinitive', 'The goal of the shutdown in Samoa was a rate of 90 percent.'],
    ['another noun', 'The first woman in Samoa to exceed 90 percent was Ana Leota.'],
    ['one’s own voice', '“Our goal is to exceed 90 percent,” Ana Leota of UNICEF said.'],
  ],
});
