import { reasons } from '../../../../src/core/fact/patterns/reasons.js';
import { describePattern } from './found.js';

describePattern(reasons, {
  finds: [
    [
      'The reason for Norway suspending these talks is because Iran arrested eight diplomats.',
      'suspending: subject Norway*, object talks, adverbial because arrested (cause)',
    ],
    [
      'The reason for Sweden closing its embassy in Yemen is that the war had reached Sanaa.',
      'closing: subject Sweden*, object embassy, oblique in Yemen (place), adverbial because reached (cause)',
    ],
    [
      'The reason for Italy banning the ship was that its captain had lied.',
      'banning: subject Italy*, object ship, adverbial because lied (cause)',
    ],
    [
      'The reason for Toyota recalling the cars was because a screw was loose.',
      'recalling: subject Toyota*, object cars, adverbial because loose (cause)',
    ],
    [
      'The reason for Peru closing the mine was that the river had turned red.',
      'closing: subject Peru*, object mine, adverbial because turned (cause)',
    ],
    [
      'The reason for Maersk leaving Russia was because banks had stopped its payments.',
      'leaving: subject Maersk*, object Russia, adverbial because stopped (cause)',
    ],
  ],
  findsNothing: [
    ['no clause', 'The reason for the delay was fog.'],
    ['a reason of nobody', 'The reason was that a screw was loose.'],
    ['a noun only', 'The reason for the ban was that the captain had lied.'],
    ['a plain clause', 'Norway suspended the talks because Iran arrested eight diplomats.'],
    ['no reason', 'Norway gave no reason for suspending the talks.'],
    ['a cause', 'The cause of the fire was a cigarette.'],
    ['reasons asked for', 'Journalists asked Norway for the reason.'],
    ['reason as a power of mind', 'Reason is what the mayor lacks.'],
  ],
});
