import type { LanguageModel } from '../document/language-model.js';
import type { World } from '../world/world.js';
import type { RankerWeights } from './rank.js';

/** What deriving knows beyond the article. */
export interface Knowledge {
  readonly world: World;
  readonly ranker: RankerWeights;
  readonly languageModel: LanguageModel;
}
