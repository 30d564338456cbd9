import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** Those whose trade is to speak for others: their names are not worth keeping (rubric A9). */
const SPEAKS_FOR_OTHERS = /\b(?:spokes(?:man|woman|person)|publicist|press officer|press secretary)\b/i;

/** "She has how many older brothers?" */
const KIN =
  /\bhow many (?:\p{L}+ ){0,2}(?:brothers|sisters|siblings|sons|daughters|children|grandchildren|cousins)\b(?=\?| does | did | has )/iu;

/**
 * A person of one name only ("Hannah", "Mohamed") is nobody to a reader without the article, neither as the answer nor
 * in the question, unless the headline names them or the world knows them by it.
 */
export const knownPeople: Gate = {
  name: 'known people',
  fault(draft, { document, tree, world }) {
    if (draft.kind === 'who' && SPEAKS_FOR_OTHERS.test(questionOf(draft)))
      return 'a spokesman’s name is not worth asking';
    if (draft.answer.type === 'role' && SPEAKS_FOR_OTHERS.test(draft.key))
      return 'a spokesman’s office is not worth asking';
    if (KIN.test(questionOf(draft)) && draft.kind === 'how-many')
      return 'how many relatives somebody has is nobody’s business';
    const told = `${document.article.title} ${draft.context ?? ''}`;
    // "Ahmed Mohamed" in the headline and "Mohamed" as the answer: his father is a Mohamed, too.
    if (draft.answer.type === 'person' && new RegExp(`\\p{Lu}\\p{Ll}+ ${draft.key}\\b`, 'u').test(told))
      return 'the key is but a part of the name';
    const { first, last } = document.sentences[draft.fact.sentence] ?? { first: 0, last: 0 };
    for (let at = first; at < last; at++) {
      const mention = tree.mention(at);
      const entity = mention?.kind === 'person' ? document.entities[mention.entity] : undefined;
      if (!entity || entity.name.includes(' ') || told.includes(entity.name)) continue;
      const used = draft.key === entity.name || new RegExp(`\\b${entity.name}\\b`).test(draft.stem);
      if (used && world.people(entity.name).length === 0) return `nothing says who ${entity.name} is`;
    }
    return null;
  },
};
