import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { PLACE_MARKERS } from '../../fact/lexicon.js';
import { isAlone } from '../wording/coordination.js';
import { isPast } from '../../fact/tense.js';
import { markerOf } from '../../fact/marker.js';

/** "An apartment building in Magnitogorsk collapsed": the place that a noun of the clause carries. */
export const whereInside: ItemType = {
  name: 'where-inside',
  kind: 'where',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, naming } = context;
    // A lasting state is no event that happens in a place.
    if (!isPast(tree, fact) || fact.arguments.some((each) => each.role === 'predicate')) return [];
    return fact.arguments
      .filter((each) => ['subject', 'object'].includes(each.role) && tree.token(each.head).upos === 'NOUN')
      .flatMap((holder) => tree.childrenBy(holder.head, 'nmod').map((place) => ({ holder, place })))
      .flatMap(({ place }) => {
        const marker = markerOf(tree, place);
        const named = naming.at(place);
        if (!marker || !named || named.entity.kind !== 'place' || !isAlone(tree, place)) return [];
        const category = naming.category(named);
        if (!PLACE_MARKERS.has(marker) || !category || !['in', 'at', 'near'].includes(marker)) return [];
        const head = category.split(' ').at(-1);
        return draftQuestion(
          fact,
          {
            kind: 'where',
            type: 'where-inside',
            asked: null,
            words: `${marker} which ${category}`,
            inside: new Set([place]),
            key: naming.text(named.entity),
            accept: [named.entity.name, ...named.entity.aliases],
            answer:
              head === 'country'
                ? { type: 'country' }
                : head === 'city'
                  ? { type: 'city' }
                  : { type: 'place' },
            entity: named.entity.index,
            keyTokens: { first: named.mention.first, last: named.mention.last },
          },
          context,
        );
      });
  },
};
