import { planToDo } from '../../../../src/core/item/types/plan-to-do.js';
import { describeType } from './asked.js';

describeType(planToDo, {
  asks: [
    [
      '2021-10-22',
      'Ghana launched a campaign to plant five million trees.',
      'What did Ghana launch a campaign to do in October 2021? – Plant five million trees',
    ],
    [
      '2021-10-22',
      'The Swedish firm Northvolt announced plans to build a battery factory in Skellefteå.',
      'What did the Swedish firm Northvolt announce plans to do in October 2021? – Build a battery factory in Skellefteå',
    ],
    [
      '2021-10-22',
      'Uruguay rejected a proposal to raise taxes on tobacco in 2019.',
      'What did Uruguay reject a proposal to do in 2019? – Raise taxes on tobacco',
    ],
    [
      '2021-10-22',
      'In 2018, Ireland made a decision to allow abortions in hospitals.',
      'What did Ireland make a decision to do in 2018? – Allow abortions in hospitals',
    ],
    [
      '2021-10-22',
      'Kenya abandoned an attempt to ban plastic bottles in parks.',
      'What did Kenya abandon an attempt to do in October 2021? – Ban plastic bottles in parks',
    ],
    [
      '2021-10-22',
      'Brazil refused an offer to fight fires in the Amazon with French planes.',
      'What did Brazil refuse an offer to do in October 2021? – Fight fires in the Amazon with French planes',
    ],
    [
      '2021-10-22',
      'Finland backed a bid to host the Winter Olympics.',
      'What did Finland back a bid to do in October 2021? – Host the Winter Olympics',
    ],
    [
      '2021-10-22',
      'Iceland rejected a plan to build three new dams.',
      'What did Iceland reject a plan to do in October 2021? – Build three new dams',
    ],
  ],
  asksNothing: [
    ['no infinitive', 'Northvolt announced plans for a factory.'],
    ['another noun', 'Boeing bought engines to save fuel in the air.'],
    ['what was denied', 'Boeing did not announce plans to cut 7,000 jobs.'],
    ['a passive infinitive', 'Uruguay supported a proposal to be heard in court.'],
    ['a question', 'Did Boeing announce plans to cut 7,000 jobs?'],
    ['a pronoun', 'They announced plans to build a factory in Skellefteå.'],
    ['a condition', 'If Boeing announces plans to cut 7,000 jobs, workers will protest.'],
    ['too little', 'Boeing announced plans to grow.'],
  ],
});
