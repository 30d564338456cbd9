import { whoSpokeOf } from '../../../../src/core/item/types/who-spoke-of.js';
import { describeType } from './asked.js';

describeType(whoSpokeOf, {
  asks: [
    [
      '2019-03-01',
      'The opposition politician Ada Berg called the plan a “gift to the owners of empty houses”.',
      'Which opposition politician spoke of a “gift to the owners of empty houses”? – Ada Berg',
    ],
    [
      '2019-03-01',
      '“The old harbour’s admission of total defeat,” commented Ada Berg.',
      'Who spoke of “the old harbour’s admission of total defeat”? – Ada Berg',
    ],
    [
      '2019-03-01',
      'Ada Berg described the bridge as “a monument of rust and bad planning”.',
      'Who spoke of “a monument of rust and bad planning”? – Ada Berg',
    ],
    [
      '2019-03-01',
      'Mayor Luigi Conti denounced “cruise ships larger than any palace”.',
      'Who spoke of “cruise ships larger than any palace”? – Luigi Conti',
    ],
    [
      '2019-03-01',
      'Ada Berg dismissed the report as a “novel without a plot or heroes”.',
      'Who spoke of a “novel without a plot or heroes”? – Ada Berg',
    ],
    [
      '2019-03-01',
      'Farmer Jon Helgason said the cold spring was “a disaster for every orchard in Norway”.',
      'Which farmer spoke of “a disaster for every orchard in Norway”? – Jon Helgason',
    ],
    [
      '2019-03-01',
      'Greenpeace called the treaty “a licence to empty the northern sea”.',
      'Which environmental group spoke of “a licence to empty the northern sea”? – Greenpeace',
    ],
    [
      '2019-03-01',
      'Ada Berg praised the “quiet courage of ordinary tram drivers”.',
      'Who spoke of the “quiet courage of ordinary tram drivers”? – Ada Berg',
    ],
    [
      '2019-03-01',
      'Ada Berg tweeted that the trial was “a theatre of old men and old rules”.',
      'Who wrote of “a theatre of old men and old rules”? – Ada Berg',
    ],
    [
      '2019-03-01',
      'Ada Berg warned of “hungry winters in the mountain villages”.',
      'Who spoke of “hungry winters in the mountain villages”? – Ada Berg',
    ],
  ],
  asksNothing: [
    [
      'what somebody is told to do',
      'Ada Berg told visitors to leave their “large and noisy camping tents” at home.',
    ],
    ['a sight', 'The White House called the plan “a big and brave first step”.'],
    ['two words', 'Ada Berg called the plan “a major factor”.'],
    ['one word', 'Ada Berg called the plan “good”.'],
    ['no noun', 'Ada Berg said the roof was “leaking in seven places at once”.'],
    ['a report', 'The report called the plan “a gift to the owners of empty houses”.'],
    ['what editors changed', 'Ada Berg called the plan “a gift to [the] owners of empty houses”.'],
    ['this', 'Ada Berg called the plan “this gift to the owners of empty houses”.'],
    ['theirs', 'Ada Berg called the plan “their gift to the owners of empty houses”.'],
    ['a sentence', '“The plan helps the owners of empty houses,” said Ada Berg.'],
    ['what somebody does', 'Ada Berg promised to “save the owners of empty houses”.'],
    ['an adjective', 'Ada Berg called it “very cold for a summer night in Oslo”.'],
    ['no speaker', 'Ada Berg lives in a “house of wood and red bricks”.'],
    ['he', 'He called the plan a “gift to the owners of empty houses”.'],
  ],
});
