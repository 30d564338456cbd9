import { capitalised } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { dateWords } from '../wording/date-phrase.js';
import { countWords } from '../wording/stem.js';

/** Nouns of offices that one person holds at a time: worth a question of their own. */
const OFFICE =
  /\b(minister|president|ambassador|chancellor|secretary|senator|governor|mayor|director|chairman|chairwoman|chair|chief|commissioner|speaker|premier|leader|judge|justice|general|commander|editor|head|manager|ceo|founder|founders?|prosecutor|attorney|congress(?:man|woman)|envoy|officer|coach|captain|bishop|archbishop|pope|king|queen|prince|princess)\b/i;

/** "U.S. Army General": what somebody is, not what he does. */
const RANK =
  /(?<!\b(?:Attorney|Solicitor|Surgeon|Secretary|Director|Governor|Inspector|Auditor|Consul|Postmaster)[ -])\b(?:General|Colonel|Major|Captain|Lieutenant|Sergeant|Admiral|Brigadier)$/i;

/** "Greenpeace director", "Greens leader": the article names what it is the office of. */
function isOfNamed(text: string, { document }: AskContext): boolean {
  const [owner = ''] = text.split(' ');
  return document.entities.some(
    ({ kind, name, aliases }) => kind === 'organisation' && [name, ...aliases].includes(owner),
  );
}

/** "What position did Richard Grenell hold in January 2019?" – "US Ambassador to Germany" */
export const role: ItemType = {
  name: 'role',
  kind: 'what',
  pattern: 'role',
  ask(fact, context) {
    const mention = context.tree.mention(fact.predicate);
    const entity = mention && context.document.entities[mention.entity];
    // "Bush": of several of that name
    if (!mention || !entity?.role || !entity.name.includes(' ')) return [];
    const text = entity.role
      .replace(/^(the|an?) /i, '')
      .replace(/^(current|incumbent) /i, '')
      // "leader of the neighbouring Dominican Republic": as seen from the country of the article
      .replace(/\b(the )?neighbou?ring (?=\p{Lu})/u, '$1');
    if (
      !OFFICE.test(text) ||
      /^(former|previous|ex-|late|then|acting|outgoing|incoming|retired|ousted|deposed)\b/i.test(text) ||
      countWords(text) < 2 ||
      countWords(text) > 8
    )
      return [];
    // "Prime Minister" of what? An office needs its country, body or firm.
    if (
      !/\p{Lu}\p{L}+.*\b(of|to|for|at)\b|\b(of|to|for|at)\b.*\p{Lu}|['’]s\b|U\.?S\b|UN\b|EU\b/u.test(text) &&
      countWords(text) < 3 &&
      !isOfNamed(text, context)
    )
      return [];
    if (/^\p{Ll}\p{L}*['’]s /u.test(text)) return [];
    // a rank is no office, and "Republican Lt. Governor" lacks its state
    if (RANK.test(text) || /^(?:Republican|Democratic|Democrat|Conservative|Labou?r|Liberal) /.test(text))
      return [];
    if (/\b(his|her|its|their|this|that|our)\b/i.test(text)) return [];
    // A head of state's office is general knowledge, a spokesman's nobody's; one named once is a bystander.
    if (context.world.people(entity.name).length > 0 || entity.mentions.length < 2) return [];
    const published = context.document.article.publishedOn;
    if (!published) return [];
    const when = ` in ${dateWords(published.slice(0, 7))}`;
    return [
      {
        kind: 'what',
        context: null,
        stem: `What position did ${entity.name} hold${when}?`,
        key: capitalised(text),
        accept: [],
        answer: { type: 'role' },
        evidence: fact.span,
        derivation: null,
        rule: 'role/position',
        fact,
        keyTokens: { first: mention.first, last: mention.last },
      },
    ];
  },
};
