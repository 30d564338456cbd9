import { ownDeeds } from '../../../../src/core/item/gates/own-deeds.js';
import { describeGate } from './judged.js';

const OWN = 'what is judged is not the judge’s own';
const DAY = '2019-07-19';
const asked = (verb: string): [string, string] => [
  `The Senate moved on. Ann Lee ${verb} in June.`,
  `Who ${verb} in June 2019? – Ann Lee`,
];

describeGate(ownDeeds, {
  refuses: [
    [OWN, DAY, ...asked('rejected her appeal')],
    [OWN, DAY, ...asked('condemned her speech')],
    [OWN, DAY, ...asked('denied her request')],
    [OWN, DAY, ...asked('dismissed her complaint')],
    [OWN, DAY, ...asked('upheld her sentence')],
    [OWN, DAY, ...asked('criticized her budget')],
    [OWN, DAY, ...asked('voted against her proposal')],
    [OWN, DAY, ...asked('ruled against her bid')],
  ],
  passes: [
    [DAY, ...asked('sold her house')],
    [DAY, ...asked('rejected the appeal of Boeing')],
    [DAY, ...asked('condemned Boeing’s plan')],
    [DAY, ...asked('left her party')],
    [DAY, ...asked('voted for her proposal')],
    [DAY, ...asked('rejected Boeing in her speech')],
    [DAY, ...asked('criticized Boeing on her birthday')],
    [DAY, ...asked('launched her campaign')],
  ],
});
