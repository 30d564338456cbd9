import type { Doer } from '../../world/list-files.js';

/** Something done, planned or aimed at in another article of the library, for wrong answers of the same topic. */
export interface Peer {
  /** Verb phrase in the base form: `protect the coast`. */
  readonly action: string;
  readonly doer: Doer;
  /** Topic of its article: `politics`, `health`; see `Actions.topicsOf`. */
  readonly topic: string;
}
