import type { Tree } from '../../document/tree.js';
import { wordsOfSentence } from '../../document/words-of-sentence.js';
import type { Argument, Fact } from '../../fact/fact.js';
import type { AskContext } from '../item-type.js';
import { standaloneDate } from '../wording/date-phrase.js';
import { fateOf, type Fate } from '../wording/fate.js';
import type { PhraseOptions } from '../wording/phrase.js';
import { countWords } from '../wording/stem.js';
import { hedgesOf, isExistential, prefixOf } from '../wording/verb-group.js';
import { writtenOut } from '../wording/verb.js';
import { pastForm } from '../wording/past-form.js';
import { eventDate } from './event-date.js';

/** Longest sentence, in words, that may stand before a question. */
const LONGEST = 30;

/** What a constituent cut short ends with. */
export const CUT_SHORT =
  /\b(?:had|has|have|was|were|is|are|be|been|that|which|who|of|to|in|by|and|or|the|an?)$/;

/** "In findings published in PLoS One, scientists said …": what it was told in says which study it is. */
const PUBLISHED = /^in (?:an? )?(?:new )?(?:findings|report|study|paper|article|research)\b/i;

export interface Part {
  readonly text: string;
  readonly fate: Fate;
  /** Objects and predicates right behind the verb, what stood before it last. */
  readonly place: number;
}

/**
 * The clause as a sentence of its own, the date first, to stand before a question: "On September 2, 2019, a boat
 * caught fire off Santa Cruz Island." Null when some part cannot stand alone.
 */
export function statement(fact: Fact, context: AskContext): string | null {
  const { tree } = context;
  const subject = fact.arguments.find((each) => each.role === 'subject');
  const date = eventDate(context.document, tree, fact);
  if (!subject || !date || fact.negation >= 0 || fact.carrier !== fact.predicate) return null;
  if (tree.token(subject.head).deprel === 'expl' || isExistential(tree, fact)) return null;
  const without = new Set([...date.tokens].filter((at) => !date.tokens.has(tree.token(at).head)));
  const around: PhraseOptions = { named: new Set<number>(), asked: -1, without };
  const opening = context.phrases.render(subject.head, around)?.text;
  const verb = pastVerb(tree, fact);
  const parts = opening && verb ? partsOf(fact, subject, date.tokens, around, context) : null;
  const source = context.attributions.prefix(fact);
  if (!opening || !verb || !parts || source === null) return null;
  const tail = source ? `, ${source.charAt(0).toLowerCase()}${source.slice(1)}` : '';
  const told = parts.find((part) => part.fate === 'aside' && /\b(?:19|20)\d\d\b/.test(part.text))?.text;
  const front = told ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : date.words;
  const text = shortest(`${front}, ${lowered(fact, opening, context)} ${verb}`, parts, tail, LONGEST);
  if (!text || CUT_SHORT.test(text) || yearsIn(text) > 1) return null;
  return `${text}.`;
}

/** The constituents behind the verb; null when one that is needed cannot stand alone. */
export function partsOf(
  fact: Fact,
  subject: Argument,
  dated: ReadonlySet<number>,
  around: PhraseOptions,
  context: AskContext,
): Part[] | null {
  const { tree } = context;
  const parts: Part[] = [];
  const owners = context.stems.ownersIn(fact);
  for (const argument of fact.arguments) {
    if (argument === subject || dated.has(argument.head)) continue;
    const fate = fateOf(tree, fact, argument, null);
    if (fate === 'broken') return null;
    if (fate === 'aside' && !(argument.role === 'oblique' && argument.head < fact.predicate)) continue;
    const text =
      argument.head === fact.predicate
        ? (context.phrases.render(argument.head, {
            ...around,
            without: new Set(context.stems.clauseLevel(fact)),
          })?.text ?? null)
        : wordsOf(argument, { ...around, owners, marker: true }, context);
    if (fate === 'aside' && !PUBLISHED.test(text ?? '')) continue;
    // "became the first state [to begin …]": without its purpose it says something else.
    if (!text && (fate === 'needed' || argument.sense === 'purpose')) return null;
    if (text)
      parts.push({
        text: argument.role === 'complement' ? reported(tree, argument, text) : text,
        fate,
        place: placeOf(fact, argument),
      });
  }
  return parts.sort((a, b) => a.place - b.place);
}

function placeOf({ predicate }: Fact, { role, head }: Argument): number {
  if (['object', 'indirect object', 'predicate'].includes(role)) return head - 1e6;
  // "announced on July 2 that …": behind what was announced the date would be that one's.
  if (role === 'complement') return head + 2e6;
  return head < predicate ? head + 1e6 : head;
}

/** One constituent in words; null when it cannot stand alone, or loses what its verb needs. */
function wordsOf(argument: Argument, options: PhraseOptions, { phrases, tree }: AskContext): string | null {
  const date = argument.sense === 'time' ? tree.date(argument.head) : undefined;
  if (date) return standaloneDate(date, argument.marker);
  const phrase = phrases.render(argument.head, options);
  if (!phrase || /\b(?:past|last|next|few) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/.test(phrase.text))
    return null;
  const kept = new Set(phrase.tokens);
  const lost = tree
    .subtree(argument.head)
    .some((at) => tree.has(at, 'obl', 'ccomp', 'xcomp') && !kept.has(at) && kept.has(tree.token(at).head));
  return lost && argument.role === 'open complement' ? null : phrase.text;
}

/** "announced that Russia would suspend": what was to come is told as seen from then. */
function reported(tree: Tree, argument: Argument, text: string): string {
  const clausal = tree.childBy(argument.head, 'nsubj', 'cop', 'aux') >= 0;
  const shifted = text.replace(/\bwill\b/, 'would');
  return argument.marker || !clausal ? shifted : `that ${shifted}`;
}

/** Years that a sentence names: two of them are seldom both the event's. */
export function yearsIn(text: string): number {
  return (text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).length;
}

/** Leaves spare constituents out until the sentence is short enough. */
export function shortest(
  start: string,
  parts: readonly Part[],
  tail: string,
  longest: number,
): string | null {
  let used = parts.filter((part) => part.fate !== 'aside');
  for (;;) {
    const text = `${[start, ...used.map((part) => part.text)].join(' ')}${tail}`;
    if (countWords(text) <= longest) return text;
    const last = used.findLastIndex((part) => part.fate !== 'needed');
    if (last < 0) return null;
    used = used.filter((_, i) => i !== last);
  }
}

/** The verb in the past: "has killed" and "kills" → "killed", "is considering" → "was considering". */
function pastVerb(tree: Tree, fact: Fact): string | null {
  const verb = tree.token(fact.predicate);
  const auxiliaries = fact.auxiliaries.map((at) => writtenOut(tree, at));
  if (fact.arguments.some((each) => each.role === 'predicate')) return null;
  if (tree.childrenBy(fact.predicate, 'mark').some((at) => tree.lower(at) === 'to')) return null;
  const particle = tree.childrenBy(fact.predicate, 'compound:prt').map((at) => tree.lower(at));
  const hedges = hedgesOf(tree, fact).map((at) => tree.lower(at));
  const form = prefixOf(tree, fact.predicate) + verb.text.toLowerCase();
  const finite = finitePast(auxiliaries, verb, form);
  return finite && [...finite.slice(0, -1), ...hedges, finite.at(-1), ...particle].join(' ');
}

function finitePast(
  auxiliaries: readonly (string | null)[],
  verb: { readonly xpos: string; readonly lemma: string; readonly text: string },
  form: string,
): string[] | null {
  const said = auxiliaries.join(' ');
  const plain = pastForm(verb.lemma.toLowerCase());
  if (said === '') return verb.xpos === 'VBD' ? [form] : ['VBZ', 'VBP'].includes(verb.xpos) ? [plain] : null;
  if (said === 'was' || said === 'were') return [said, form];
  if (said === 'has' || said === 'have')
    return verb.xpos === 'VBN' ? [form.endsWith('ed') ? form : plain] : null;
  if (said === 'has been' || said === 'is') return ['was', form];
  if (said === 'have been' || said === 'are') return ['were', form];
  return null;
}

/** The subject no longer begins the sentence: "twin bombings", but "Iranian protesters". */
export function lowered(fact: Fact, text: string, { tree, world }: AskContext): string {
  const words = wordsOfSentence(tree.document, fact.sentence);
  const first = words.find((token) => text.startsWith(token.text));
  const [word = '', next = ''] = text.split(' ');
  if (!first || tree.mention(first.index) || !/^\p{Lu}\p{Ll}+$/u.test(word) || !/^\p{Ll}/u.test(next))
    return text;
  return world.countryOfDemonym(word) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
