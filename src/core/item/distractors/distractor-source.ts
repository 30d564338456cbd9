import type { Tree } from '../../document/tree.js';
import type { Distractor, Document } from '../../model.js';
import type { Random } from '../../quiz/random.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import type { SearchedText } from './searched-text.js';
import type { TitleReader } from './told-by-title.js';

/** Everything a source of wrong answers may look at. */
export interface DistractorContext {
  readonly document: Document;
  readonly tree: Tree;
  /** The article's body. */
  readonly body: SearchedText;
  readonly title: TitleReader;
  /** The country that the article speaks of most, null for none. */
  readonly home: string | null;
  readonly world: World;
  /** Seeded with the item, so that one item always gets the same wrong answers. */
  readonly random: Random;
}

/** Proposes wrong answers of one kind, the better first; [] when the key is not of that kind. */
export interface DistractorSource {
  readonly name: string;
  propose(draft: Draft, context: DistractorContext): Distractor[];
}
