import { articleEntities } from './article-entities.js';
import { cities } from './cities.js';
import { countries } from './countries.js';
import { dates } from './dates.js';
import type { DistractorSource } from './distractor-source.js';
import { madeUpNames } from './made-up-names.js';
import { numbers } from './numbers.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { places } from './places.js';
import { regions } from './regions.js';
import { several } from './several.js';
import { tallies } from './tallies.js';
import { variedPhrases } from './varied-phrases.js';

/** Every source of wrong answers, in the order of preference: what one proposes is taken before the next. */
export const DISTRACTOR_SOURCES: readonly DistractorSource[] = [
  numbers,
  tallies,
  dates,
  countries,
  regions,
  cities,
  places,
  organisations,
  people,
  several,
  variedPhrases,
  // a name of the article can be right after all in a way that no program sees, so lists come first
  articleEntities,
  // nobody's names come last: they fill up where too few real ones fit
  madeUpNames,
];
