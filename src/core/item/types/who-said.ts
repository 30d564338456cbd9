import { capitalised } from '../draft-question.js';
import type { Fact } from '../../fact/fact.js';
import type { Entity, Quotation } from '../../model.js';
import type { AnswerType } from '../draft.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isPartySpokesman } from '../wording/party-spokesman.js';
import { isPersonName } from '../wording/person-name.js';
import { otherHalf } from '../wording/quoted-parts.js';
import { quotedWords } from '../wording/quoted-words.js';

/** Papers and agencies pass on what others said: not worth asking. */
const MEDIA =
  /\b(news|newspaper|magazine|journal|broadcaster|channel|network|agency|press|radio|television|website)\b/i;

const SPOKESMAN = /^spokes(?:man|woman|person)$/;

/** "Which founder", "which director": of what? */
const RELATIONAL =
  /^(?:(?:lead|senior|study|team|project|campaign|committee|subcommittee|board) )?(?:co-?)?(?:founder|director|leader|head|chief|chairman|chairwoman|chair|author|editor|owner|boss|ceo|president|minister|spokes(?:man|woman|person)|mother|father|son|daughter|wife|husband|brother|sister|friend|curator|co-?ordinator|organi[sz]er|member|partner|manager)$/i;

/** "Which their defence spokesman": whose? */
const SOMEBODYS = /^(?:his|her|its|their|our)\b/i;

/** "Which NATO spokeswoman said, “We regret these steps”?" */
export const whoSaid: ItemType = {
  name: 'who-said',
  kind: 'quotation',
  pattern: 'quotation',
  ask(fact, context) {
    const quotation = context.document.quotations[fact.quotation];
    if (!quotation || !(quotation.clause || otherHalf(context.document, quotation))) return [];
    const speaker = quotedSpeaker(fact, quotation, context);
    const words = speaker ? quotedWords(context, quotation) : null;
    if (!speaker || !words) return [];
    const { entity } = speaker;
    const verb = context.tree.tokens[quotation.cue]?.lemma === 'write' ? 'wrote' : 'said';
    const spokenOf = context.document.entities[words.of];
    if (spokenOf === entity || (spokenOf && ownsSpeaker(context, spokenOf, fact))) return [];
    const of = spokenOf ? ` of ${context.naming.text(spokenOf)}` : '';
    const mention = context.document.mentions[entity.mentions[0] ?? -1];
    return [
      {
        kind: 'quotation',
        context: null,
        stem: `${capitalised(speaker.words)} ${verb}${of}, “${words.text}”?`,
        key: speaker.key,
        accept: [...new Set([entity.name, ...entity.aliases])].filter((each) => each !== speaker.key),
        answer: speaker.answer,
        evidence: { ...fact.span, end: Math.max(fact.span.end, words.end) },
        derivation: null,
        rule: 'quotation/who-said',
        fact,
        entity: entity.index,
        ...(mention ? { keyTokens: { first: mention.first, last: mention.last } } : {}),
      },
    ];
  },
};

/** "“He wasn't honest,” said Erik Iverson, Rehberg's chief of staff": whoever is named only then is not "he". */
const ownsSpeaker = ({ document, tree }: AskContext, { mentions }: Entity, { predicate }: Fact): boolean =>
  mentions.some((mention) => {
    const { first, last } = document.mentions[mention] ?? { first: -1, last: -1 };
    return (
      first > predicate &&
      tree.token(first).sentence === tree.token(predicate).sentence &&
      tree.has(last - 1, 'nmod:poss')
    );
  });

interface Speaker {
  readonly words: string;
  readonly key: string;
  readonly answer: AnswerType;
}

/** Whose words a quotation has, and how to ask for him; null for one who is not worth asking for. */
export function quotedSpeaker(
  fact: Fact,
  quotation: Quotation,
  context: AskContext,
): (Speaker & { readonly entity: Entity }) | null {
  const head = fact.arguments[0]?.head ?? -1;
  if (quotation.speakerEntity < 0) return sentBy(context, head);
  const entity = context.document.entities[quotation.speakerEntity];
  const spokesman = entity?.kind === 'person' ? spokesmanAt(context, entity) : -1;
  const office = isPolitician(context, spokesman) ? -1 : spokesman;
  const body = office >= 0 ? sentBy(context, office) : null;
  // "“Nato's policy …,” Nato spokeswoman Oana Lungescu said": the words tell the body, and who speaks for it is news.
  const told = body !== null && quotation.text.toLowerCase().includes(body.key.toLowerCase());
  if (office >= 0 && !(told && context.world.meanings(body.key).length > 0)) return body;
  const speaker = entity && speakerOf(context, entity, head);
  return speaker ? { ...speaker, entity } : null;
}

/** The "spokeswoman" that stands beside a name: "Michele Neff, a spokeswoman for the CIA"; -1 for none. */
function spokesmanAt({ document, tree }: AskContext, { mentions }: Entity): number {
  for (const at of mentions) {
    const { first, last } = document.mentions[at] ?? { first: 0, last: 0 };
    const within = (token: number): boolean => first <= token && token < last;
    const { first: start, last: end } = document.sentences[tree.token(first).sentence] ?? { first, last };
    for (let noun = start; noun < end; noun++) {
      const beside = within(tree.token(noun).head) || within(tree.childBy(noun, 'flat', 'appos'));
      if (beside && SPOKESMAN.test(tree.lower(noun))) return noun;
    }
  }
  return -1;
}

/** Whether the noun, with the words around it, is the office of a politician. */
const isPolitician = ({ tree }: AskContext, noun: number): boolean =>
  noun >= 0 &&
  isPartySpokesman(
    tree
      .subtree(noun)
      .map((at) => tree.token(at).text)
      .join(' '),
  );

/** "A spokesman for the BPI said": whose spokesman it was. */
function sentBy({ tree, naming }: AskContext, head: number): (Speaker & { entity: Entity }) | null {
  if (head < 0) return null;
  const owner = tree
    .childrenBy(head, 'nmod', 'nmod:poss', 'compound')
    .map((child) => naming.at(child))
    .find((named) => named?.entity.kind === 'organisation');
  if (!owner || MEDIA.test(owner.entity.name)) return null;
  const category = naming.category(owner) ?? 'organization';
  // "a spokesman for which landmark": the White House that speaks is none.
  if (category === 'landmark') return null;
  return {
    entity: owner.entity,
    words: `a ${tree.token(head).lemma} for which ${category}`,
    key: capitalised(naming.text(owner.entity)),
    answer: { type: 'organisation', group: category },
  };
}

/** Which words ask for the speaker; null for one who is not worth asking for. */
function speakerOf({ naming }: AskContext, entity: Entity, head: number): Speaker | null {
  const named = naming.at(head);
  if (entity.kind === 'person') {
    if (!isPersonName(entity)) return null;
    const role = named ? naming.roleNoun(named) : null;
    const answer: AnswerType = { type: 'person', ...(entity.role ? { role: entity.role } : {}) };
    return {
      words:
        role && !RELATIONAL.test(role) && !SOMEBODYS.test(role)
          ? `which ${role.replace(/^\p{Lu}(?=\p{Ll}+ly )/u, (first) => first.toLowerCase())}`
          : 'who',
      key: entity.name,
      answer,
    };
  }
  const category = entity.kind === 'organisation' && named ? naming.category(named) : null;
  // the White House speaks, but no sight does
  if (!category || category === 'landmark' || MEDIA.test(`${category} ${entity.name}`)) return null;
  const answer: AnswerType = { type: 'organisation', group: category };
  return { words: `which ${category}`, key: naming.text(entity), answer };
}
