import { contentWords } from '../wording/content-words.js';
import type { Gate } from './gate.js';

/** Weight of a name against that of a plain word in saying which event is meant. */
const NAME_WEIGHT = 1.5;

/** How much a stem must say besides its question words; a date or office needs less to be the only one. */
const LEAST = { plain: 4, unique: 2.5 };

/** "Who is in prison in South Korea?" fits too many people (rubric A5). */
export const specific: Gate = {
  name: 'specific',
  fault(draft) {
    if (draft.kind === 'quotation') return null;
    const asked =
      /^(?:\w+ )?(?:which|what|how many|how much|whose)\b(?: (?:year|month|date|percentage|position))?/i;
    const stem = draft.stem.replace(asked, '');
    const names =
      stem.match(/(?<!^)(?:\b\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|for|de|al|bin)(?= \p{Lu}))?\s?)+/gu) ?? [];
    const rest = contentWords(names.reduce((text, name) => text.replace(name, ' '), stem));
    const weight = names.length * NAME_WEIGHT + rest.size;
    const least = draft.kind === 'when' || draft.fact.pattern === 'role' ? LEAST.unique : LEAST.plain;
    return weight < least ? 'the stem fits too many events' : null;
  },
};
