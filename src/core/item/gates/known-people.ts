import type { Entity } from '../../model.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { isPartySpokesman } from '../wording/party-spokesman.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** Those whose trade is to speak for others: their names are not worth keeping (rubric A9). */
const SPEAKS_FOR_OTHERS = /\b(?:spokes(?:man|woman|person)|publicist|press officer|press secretary)\b/i;

/** Those whom papers ask what the markets make of it: any other would have done. */
const SPEAKS_OF_MARKETS =
  /\b(?:(?:economist|strategist|trader|stockbroker|fund manager)s?|(?:market|bank|banking|equity|credit|currency|financial|investment|securities|industry|retail|oil|energy) analyst|analyst (?:at|with|for|from))\b/i;

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
    const led = draft.fact.pattern === 'headlined';
    if (draft.kind === 'who' && !led && SPEAKS_FOR_OTHERS.test(questionOf(draft)))
      return 'a spokesman’s name is not worth asking';
    if (draft.answer.type === 'role' && SPEAKS_FOR_OTHERS.test(draft.key))
      return 'a spokesman’s office is not worth asking';
    if (KIN.test(questionOf(draft)) && draft.kind === 'how-many')
      return 'how many relatives somebody has is nobody’s business';
    const told = `${document.article.title} ${draft.context ?? ''}`;
    // "Ahmed Mohamed" in the headline and "Mohamed" as the answer: his father is a Mohamed, too.
    if (draft.answer.type === 'person' && isPartOfName(draft.key, told))
      return 'the key is but a part of the name';
    const asked = document.entities[draft.entity ?? -1];
    if (asked?.kind === 'person' && isNobody(asked.name, told, world))
      return `nothing says who ${asked.name} is`;
    if (
      asked?.kind === 'person' &&
      !led &&
      !told.includes(asked.name) &&
      speaksForUnknown(asked, draft, world)
    )
      return 'a spokesman’s name is not worth asking';
    if (asked?.kind === 'person' && !told.includes(asked.name) && SPEAKS_OF_MARKETS.test(asked.role ?? ''))
      return 'the name of one who comments on markets is not worth asking';
    const { first, last } = document.sentences[draft.fact.sentence] ?? { first: 0, last: 0 };
    for (let at = first; at < last; at++) {
      const mention = tree.mention(at);
      const entity = mention?.kind === 'person' ? document.entities[mention.entity] : undefined;
      if (!entity || !isNobody(entity.name, told, world)) continue;
      const used =
        draft.key.split(/, | and /).includes(entity.name) ||
        ` ${draft.stem} `
          .match(/[\p{L}\p{N}.’'-]+/gu)
          ?.some((word) => word.replace(/['’.-]s?$/, '') === entity.name);
      if (used) return `nothing says who ${entity.name} is`;
    }
    return null;
  },
};

const isNobody = (name: string, told: string, world: World): boolean =>
  !name.includes(' ') && !told.includes(name) && world.people(name).length === 0;

/** "Tomasz, a fire service spokesman, said …": nobody need know him; who speaks for NATO or the White House is news. */
function speaksForUnknown({ role }: Entity, { kind }: Draft, world: World): boolean {
  if (!role || !SPEAKS_FOR_OTHERS.test(role) || isPartySpokesman(role)) return false;
  const names = role.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu) ?? [];
  return kind !== 'quotation' || !names.some((name) => world.meanings(name).length > 0);
}

/** "Mohamed" where a text has "Ahmed Mohamed". */
function isPartOfName(name: string, text: string): boolean {
  const words = text.split(/\s+/).map((word) => word.replace(/^[“"‘(]|(?:['’]s)?[”"’).,;:?!]*$/g, ''));
  return words.some((word, i) => word === name && /^\p{Lu}\p{Ll}+$/u.test(words[i - 1] ?? ''));
}
