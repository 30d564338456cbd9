import { behindItsHeadline } from './behind-its-headline.js';
import { complete } from './complete.js';
import { confident } from './confident.js';
import type { Gate } from './gate.js';
import { keyInStem } from './key-in-stem.js';
import { knownPeople } from './known-people.js';
import { knownSpeakers } from './known-speakers.js';
import { lengths } from './lengths.js';
import { linted } from './linted.js';
import { oneAnswer } from './one-answer.js';
import { ownDeeds } from './own-deeds.js';
import { plainlyAsked } from './plainly-asked.js';
import { privatePeople } from './private-people.js';
import { pronouns } from './pronouns.js';
import { real } from './real.js';
import { scene } from './scene.js';
import { specific } from './specific.js';
import { standsAlone } from './stands-alone.js';
import { steady } from './steady.js';
import { unbroken } from './unbroken.js';
import { whole } from './whole.js';
import { wellFormed } from './well-formed.js';
import { worthAsking } from './worth-asking.js';

/** Every fault looked for, the cheapest first. */
export const GATES: readonly Gate[] = [
  behindItsHeadline,
  lengths,
  wellFormed,
  plainlyAsked,
  confident,
  complete,
  whole,
  unbroken,
  oneAnswer,
  real,
  standsAlone,
  specific,
  scene,
  knownPeople,
  knownSpeakers,
  privatePeople,
  worthAsking,
  pronouns,
  ownDeeds,
  keyInStem,
  linted,
];

/** Faults that show when the parser has read what a draft says once more. */
export const GATES_AFTER_REREADING: readonly Gate[] = [steady];
