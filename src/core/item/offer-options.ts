import type { Tree } from '../document/tree.js';
import type { Distractor, Document } from '../model.js';
import { orderOptions } from '../quiz/order-options.js';
import type { Random } from '../quiz/random.js';
import type { World } from '../world/world.js';
import { chooseDistractors } from './distractors/choose-three.js';
import type { DistractorContext } from './distractors/distractor-source.js';
import { homeCountry } from './distractors/home-country.js';
import { DISTRACTOR_SOURCES } from './distractors/index.js';
import { SearchedText } from './distractors/searched-text.js';
import { TitleReader } from './distractors/told-by-title.js';
import type { Draft } from './draft.js';

/** What a student chooses from, or why there is nothing to choose from. */
export interface Offer {
  readonly distractors: readonly Distractor[];
  /** Key and distractors in the order shown; empty for recall. */
  readonly options: readonly string[];
  readonly recallOnly: string | null;
}

/** "Who reported …?" can be answered by a broadcaster, whose likes are broadcasters. */
function asWhatItIs(draft: Draft, world: World): Draft {
  if (draft.answer.type !== 'person') return draft;
  const known = world.find(draft.key);
  const isBody = known[0]?.kind === 'organisation' && known.every(({ kind }) => kind !== 'person');
  return isBody ? { ...draft, answer: { type: 'organisation' } } : draft;
}

/** Wrong answers for the questions on one article. */
export class OptionOffers {
  private readonly known: Omit<DistractorContext, 'random'>;

  constructor(document: Document, tree: Tree, world: World) {
    const { body, title } = document.article;
    this.known = {
      document,
      tree,
      world,
      body: new SearchedText(body),
      title: new TitleReader(title, world),
      home: homeCountry(document, world),
    };
  }

  /** @param random seeded with the item: the same item gets the same options */
  offer(asked: Draft, random: Random): Offer {
    const draft = asWhatItIs(asked, this.known.world);
    const context = { ...this.known, random };
    const candidates = DISTRACTOR_SOURCES.flatMap((source) => source.propose(draft, context));
    const { distractors, recallOnly } = chooseDistractors(draft, candidates, context);
    const [options = []] = orderOptions([{ key: draft.key, distractors }], random);
    return { distractors, options, recallOnly };
  }
}
