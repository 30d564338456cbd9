import type { Entity, Mention } from '../../model.js';
import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';
import type { Gate } from './gate.js';

/** Whom the article names so often it is about. */
const OFTEN = 5;

/** One of many who might have been asked in the street, and those who write or speak of anything. */
const PRIVATE =
  /\b(?:fisher(?:man|woman)|farmer|students?|shopper|customer|resident|local|commuter|passenger|tourist|visitor|holidaymaker|hairdresser|wait(?:er|ress)|childminder|nanny|pensioner|retiree|housewife|cleaner|villager|neighbou?r|protester|demonstrator|voter|civil servant|(?:factory|office|construction) worker|shopkeeper|shop assistant|vendor|(?:estate|travel) agent|(?:taxi|bus|lorry|truck) driver|doctoral candidate|passer-?by|onlooker|bystander|(?:eye)?witness|survivor|blogger|commenter|contributor|fan|correspondent|reporter|publicist|press officer|chief marketing officer)(?=$|[,.]| (?:and|at|from|in|of|on|for|to|with|who|doing|whose)\b)|\.com\b/i;

/** "Manoj Kumar, who was hurt", "Jenna Gavin, 29, who lives in Southport": what happens to anybody. */
const OF_ANYBODY = /^(?:live|sustain|suffer|lose|shop|queue|hurt|injure|wound|trap|strand|displace)$/;

/**
 * Whose words are asked for must be somebody: a holder of an office, an expert, one whom the headline or the world
 * knows. A passer-by with a name, or one of whom only the age is told, is not worth keeping (rubric A9).
 */
export const knownSpeakers: Gate = {
  name: 'known speakers',
  fault(draft, context) {
    const speaker = context.document.entities[draft.entity ?? -1];
    if (draft.kind !== 'quotation' || speaker?.kind !== 'person') return null;
    if (isProminent(speaker, draft, context)) return null;
    const told = speaker.mentions
      .flatMap((at) => context.document.mentions[at] ?? [])
      .map((mention) => whatIsTold(context, mention));
    if (PRIVATE.test(speaker.role ?? '') || told.includes('private'))
      return `${speaker.name} is a private person`;
    return speaker.role || told.includes('public') ? null : `nothing says who ${speaker.name} is`;
  },
};

function isProminent(
  { name, mentions }: Entity,
  { context }: Draft,
  { document, world }: AskContext,
): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return (
    mentions.length >= OFTEN ||
    world.people(name).length > 0 ||
    `${document.article.title} ${context ?? ''}`.includes(surname)
  );
}

/** Whether what stands around a name says what somebody is, and whether anybody may be that. */
function whatIsTold({ tree, document }: AskContext, { first, last }: Mention): 'public' | 'private' | null {
  const { sentence } = tree.token(first);
  const end = document.sentences[sentence]?.last ?? last;
  // "Jenna Gavin, 29, lives in Southport"
  const aged = tree.tokens[last]?.text === ',' && tree.tokens[last + 1]?.upos === 'NUM';
  const after = aged && /^[,.]$/.test(tree.tokens[last + 2]?.text ?? '') ? last + 2 : last;
  if (aged && /^(?:lives|from)$/.test(tree.tokens[after + 1]?.text ?? '')) return 'private';
  const rest = tree.tokens.slice(after, end).map(({ text }) => text);
  const [mark = '', next = ''] = rest;
  const words = rest.slice(1, 10).join(' ');
  const before = tree.tokens[first - 1];
  const described = tree
    .children(first)
    .filter((child) => tree.has(child, 'appos', 'acl:relcl', 'acl') && tree.token(child).upos !== 'NUM');
  if (mark === ',' && PRIVATE.test(words.split(' , ')[0] ?? '')) return 'private';
  if (mark === ',' && next === 'who')
    return tree.tokens.slice(after, after + 5).some(({ lemma }) => OF_ANYBODY.test(lemma))
      ? 'private'
      : 'public';
  if (/^(?:\(|of|at|with)$/.test(mark === ',' ? next : mark)) return 'public';
  const noun = tree.tokens[after + 1];
  if (mark === ',' && noun && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(noun.upos)) return 'public';
  if (described.some((child) => child >= last && tree.token(child).sentence === sentence)) return 'public';
  if (before?.sentence !== sentence) return null;
  if (/^(?:NOUN|PROPN|ADJ|PART)$/.test(before.upos) && before.index > 0)
    return PRIVATE.test(before.text) ? 'private' : 'public';
  // "the program manager, Mohammed al-Mamun, said"
  const titled = before.text === ',' && /^(?:NOUN|PROPN)$/.test(tree.tokens[first - 2]?.upos ?? '');
  const copula = tree.has(first, 'nsubj') && tree.childBy(tree.token(first).head, 'cop') >= 0;
  return titled || (copula && tree.token(tree.token(first).head).upos === 'NOUN') ? 'public' : null;
}
