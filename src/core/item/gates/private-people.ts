import type { Tree } from '../../document/tree.js';
import type { Document, Entity } from '../../model.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/**
 * Passers-by and shoppers whom a reporter has asked, told by their age or where they live and by no office: neither
 * their names nor their errands are worth keeping (rubric A9). Whose words are quoted, known-speakers.ts asks.
 */
export const privatePeople: Gate = {
  name: 'private people',
  fault(draft, { document, tree, world }) {
    if (draft.kind === 'quotation') return null;
    const told = `${document.article.title} ${draft.context ?? ''}`;
    const found = peopleOf(draft, document, tree).find((each) => isPrivate(each, told, document, world));
    return found ? `${found.name} is but one of the people asked` : null;
  },
};

/** Whom the article keeps coming back to is a part of the event. */
const MOST_MENTIONS = 3;

/** Those whom the article opens with are what it is about. */
const OPENING_SENTENCES = 1;

/** "Ann Lee, 33, …", "Ann Lee (33)", "Ann Lee, a 33-year-old hairdresser" */
const BY_AGE = /^(?:,? (?:aged )?\d{1,2}(?=[,.])| \(\d\d\)|, (?:an? )?\d{1,2}-year-old\b)/;

/** "Ann Lee, who lives in Leeds", "Ann Lee was walking home" */
const BY_DAILY_LIFE =
  /^,? (?:who )?(?:has )?(?:lives?|lived|works?|worked|paints?|was (?:at work|woken|walking|standing|driving|waiting|shopping|queu(?:e?ing))|used to|grew up)\b/;

/** "residents like Ann Lee" */
const AS_ONE_OF =
  /\b(?:residents|customers|shoppers|neighbou?rs|locals|visitors|tourists|fans|parents|workers|families),? (?:like|such as|including) $/;

/** "works for Oxfam", "of the Vienna Tourist Board", but "from Leeds" */
const SPEAKS_FOR_BODY = /\b(?:(?:of|from) the|(?:for|at)(?: the)?) \p{Lu}/u;

/** Offices and trades in which somebody is asked for more than his own life. */
const OFFICE =
  /\b(?:minister|president|director|chief|head|founder|chair\w*|executive|CEO|professor|doctor|surgeon|researcher|scientist|\p{L}+(?:ologist|onomer|omist|icist)|author|leader|spokes\w+|mayor|judge|prosecutor|officer|secretary|manager|editor|journalist|coach|captain|player|champion|commissioner|general|senator|MP|ambassador|envoy|curator|lawyer|barrister|attorney|candidate|singer|musician|actor|actress|writer|poet|designer|architect|historian|expert|lecturer|governor|activist|campaigner|artist|photographer|astronaut|pilot|inventor|homeopath|owner)\b/iu;

function isPrivate(
  { kind, name, role, mentions }: Entity,
  told: string,
  document: Document,
  world: World,
): boolean {
  const first = document.mentions[mentions[0] ?? -1];
  if (kind !== 'person' || !first || mentions.length > MOST_MENTIONS) return false;
  if (first.first < (document.sentences[OPENING_SENTENCES]?.first ?? Infinity)) return false;
  if (told.includes(name.split(' ').at(-1) ?? name) || world.people(name).length > 0) return false;
  const { body } = document.article;
  const before =
    body
      .slice(0, first.start)
      .split(/[.!?“”\n]/)
      .at(-1) ?? '';
  const after = /^[^.!?;“”\n]*[.!?;]?/.exec(body.slice(first.end))?.[0] ?? '';
  const described = role ?? /^,(?: (?:aged )?\d\d,)? ((?!who\b)[^,]+)/.exec(after)?.[1] ?? '';
  if (OFFICE.test(described) || OFFICE.test(before)) return false;
  // "Ann Lee, 33, of the Vienna Tourist Board" and "who works for Oxfam" speak for a body.
  if (SPEAKS_FOR_BODY.test(after.split(/,? (?:said|says|told)\b/)[0] ?? '')) return false;
  return BY_AGE.test(after) || BY_DAILY_LIFE.test(after) || AS_ONE_OF.test(before);
}

/** The one asked for, and those in the question. */
function peopleOf({ entity, fact, ...draft }: Draft, document: Document, tree: Tree): Entity[] {
  const { first = 0, last = 0 } = document.sentences[fact.sentence] ?? {};
  const question = questionOf(draft);
  const asked = document.entities[entity ?? -1];
  const found = new Set(asked ? [asked] : []);
  for (let at = first; at < last; at++) {
    const person = document.entities[tree.mention(at)?.entity ?? -1];
    if (person && question.includes(person.name)) found.add(person);
  }
  return [...found];
}
