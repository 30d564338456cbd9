import type { ItemType } from '../item-type.js';
import { headlined } from './headlined.js';
import { byWhatTally } from './by-what-tally.js';
import { how } from './how.js';
import { howDescribed } from './how-described.js';
import { howLarge } from './how-large.js';
import { howLong } from './how-long.js';
import { howMany } from './how-many.js';
import { howManyHurt } from './how-many-hurt.js';
import { howManyOf } from './how-many-of.js';
import { howManyThere } from './how-many-there.js';
import { howOld } from './how-old.js';
import { howMuch } from './how-much.js';
import { what } from './what.js';
import { inPlace } from './in-place.js';
import { officeHolder } from './office-holder.js';
import { onWhatCharge } from './on-what-charge.js';
import { planToDo } from './plan-to-do.js';
import { role } from './role.js';
import { whatDoing } from './what-doing.js';
import { whatFigure } from './what-figure.js';
import { whatGoal } from './what-goal.js';
import { whatOutcome } from './what-outcome.js';
import { whatStranded } from './what-stranded.js';
import { whatToDo } from './what-to-do.js';
import { when } from './when.js';
import { where } from './where.js';
import { whereInside } from './where-inside.js';
import { whichInside } from './which-inside.js';
import { whichNamed } from './which-named.js';
import { whichTwo } from './which-two.js';
import { whose } from './whose.js';
import { which } from './which.js';
import { who } from './who.js';
import { whoSaid } from './who-said.js';
import { whoSpokeOf } from './who-spoke-of.js';
import { why } from './why.js';

/** Every kind of question. The order is that of preference when two types ask for the same words. */
export const ITEM_TYPES: readonly ItemType[] = [
  who,
  whose,
  which,
  whichTwo,
  whichNamed,
  whichInside,
  where,
  whereInside,
  whoSaid,
  whoSpokeOf,
  why,
  onWhatCharge,
  byWhatTally,
  howMany,
  howManyHurt,
  howManyOf,
  howManyThere,
  howLarge,
  whatFigure,
  howMuch,
  howLong,
  howOld,
  whatToDo,
  planToDo,
  whatDoing,
  whatGoal,
  howDescribed,
  whatStranded,
  how,
  what,
  whatOutcome,
  role,
  officeHolder,
  headlined,
  when,
  // Last: what a fronted question asks as well is better asked so.
  inPlace,
];
