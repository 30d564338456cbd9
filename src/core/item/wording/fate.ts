import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { isKeptByVerb } from './kept-adverbs.js';
import { isConnecting } from './kept-adverbs.js';
import { HEDGING_ADVERBS, LIMITING_ADVERBS } from './lexicon.js';
import { firstWord, isSetOff } from './prune.js';

/**
 * What becomes of a constituent that is not asked for. `needed`: without it the clause says something else.
 * `aside`: never in a stem. A number: may go when the stem is too long or it cannot stand alone, the highest
 * first. `broken`: the parser has lost its verb, so the clause is not to be trusted.
 */
export type Fate = 'needed' | 'aside' | 'broken' | number;

const SPARE_BY_SENSE: Readonly<Record<string, number>> = {
  time: 1,
  place: 2,
  duration: 3,
  purpose: 5,
  cause: 6,
};

export function fateOf(tree: Tree, fact: Fact, argument: Argument, asked: Argument | null): Fate {
  const { role, head, sense } = argument;
  const before = head < fact.predicate;
  if (asked && asked.role !== 'subject' && belongsTo(tree, argument, asked)) return 'aside';
  if (role === 'adverb') return adverbFate(tree, head, before);
  if (role !== 'adverbial' && role !== 'oblique') return 'needed';
  // "Before this election, it had 318 seats": without it the clause tells of another time.
  if (BOUNDING.has(argument.marker ?? '')) return 'needed';
  // "kills 600,000 people a year"
  if (isRate(tree, argument)) return 'needed';
  // "If elected, she would be the first woman to …": without it she is.
  if (sense === 'condition' || CONDITIONS.has(argument.marker ?? '')) return 'needed';
  // "ruled … as the Scottish court [did]": a comparison without its verb.
  if (role === 'adverbial' && !isClausal(tree, head))
    return isSetOff(tree, head) || before ? 'aside' : 'broken';
  if (role === 'adverbial' && argument.marker === 'while') return 'aside';
  // "was asked to advise the state": without it nothing says what
  if (!before && argument.marker === 'to' && ORDERING.has(tree.token(fact.predicate).lemma)) return 'needed';
  if (sense === 'purpose' && !before && followsRanked(tree, fact, head)) return 'needed';
  if (role === 'adverbial' && (before || isSetOff(tree, head)))
    return sense === 'purpose' && !before ? 5 : 'aside';
  if (sense !== null && SPARE_BY_SENSE[sense] !== undefined) return SPARE_BY_SENSE[sense];
  // "In the women's race, second place went to …": not in the men's.
  if (before && setsScene(tree, argument))
    return REPORTING_VERBS.has(tree.token(fact.predicate).lemma) ? 4 : 'needed';
  if (before || isSetOff(tree, head)) return 'aside';
  return argument.marker === null && role === 'oblique' ? 'aside' : 'needed';
}

/** Verbs that say nothing without what somebody was to do. */
const ORDERING = new Set(
  (
    'ask request tell order urge advise warn instruct require invite persuade convince encourage force allow compel permit ' +
    'authorise authorize oblige lead prompt need'
  ).split(' '),
);

/** "a year", "each month", "per day": without it a number is another. */
export function isRate(tree: Tree, { head, marker }: Pick<Argument, 'head' | 'marker'>): boolean {
  if (!/^(?:day|week|month|year|hour|minute|night|season|decade|century)$/.test(tree.token(head).lemma))
    return false;
  const determiner = tree.childBy(head, 'det');
  return (
    marker === 'per' ||
    (marker === null && determiner >= 0 && /^(?:an?|each|every)$/.test(tree.lower(determiner)))
  );
}

/** Prepositions of a time outside which the clause does not hold. */
export const BOUNDING = new Set(['before', 'until', 'prior to', 'ahead of']);

/** "Before this election it was the largest party, but had 318 seats": the second verb is of that time, too. */
export function isBounded(tree: Tree, fact: Fact): boolean {
  if (!tree.has(fact.predicate, 'conj')) return false;
  const first = tree.token(fact.predicate).head;
  return tree
    .childrenBy(first, 'obl', 'advcl')
    .some(
      (child) =>
        child < first && tree.childrenBy(child, 'case', 'mark').some((at) => BOUNDING.has(tree.lower(at))),
    );
}

/** Subordinators and prepositions of that without which the rest is not said to be so. */
const CONDITIONS = new Set([
  'provided',
  'provided that',
  'providing',
  'as long as',
  'even if',
  'only if',
  'without',
]);

/** Prepositions that say in which race, in which group, something is so. */
const SCENES = new Set('in at on among for under during of across outside within inside from'.split(' '));

/** "In a statement", "In response", "On the other hand": how it was told, or what it follows on. */
const TOLD_IN =
  /^(?:statement|interview|speech|letter|tweet|post|report|article|email|video|message|conference|comment|briefing|release|addition|fact|response|turn|return|general|particular|reality|truth|contrast|comparison|hand|time|meantime|end|example|instance|moment|case|way|sense|result|course|reply|reaction|sign|part|bid|move|effort|attempt|interim|note|remark|account|testimony|retaliation|protest|order|light|view|terms|front|website|site|page|blog|show|programme?|podcast|broadcast|channel|finding|study|paper|research|journal|survey|analysi)s?$/;

/** "From there, they sailed on" only ties the sentence to the one before. */
const setsScene = (tree: Tree, { role, head, marker }: Argument): boolean =>
  role === 'oblique' &&
  SCENES.has(marker ?? '') &&
  tree.token(head).upos !== 'ADV' &&
  !TOLD_IN.test(tree.lower(head));

function isClausal(tree: Tree, head: number): boolean {
  return tree.token(head).upos === 'VERB' || tree.childBy(head, 'cop', 'aux') >= 0;
}

/** "kept busy": an adverb behind the verb may complete it; one that ties sentences together goes. */
function adverbFate(tree: Tree, head: number, before: boolean): Fate {
  const word = tree.lower(head);
  if (/^(not|n['’]t|never)$/.test(word)) return 'aside';
  // "tigers once roamed", "was partly responsible": the verb, or what is said to be so, keeps it.
  if (isKeptByVerb(tree, head)) return 'aside';
  if (word === 'previously' && tree.childrenBy(tree.token(head).head, 'obl').some((each) => tree.date(each)))
    return 'aside';
  if (/^(?:again|more)$/.test(tree.tokens[head + 1]?.text ?? '')) return 'aside';
  if (LIMITING_ADVERBS.has(word) || HEDGING_ADVERBS.has(word)) return before ? 'broken' : 'needed';
  if (before || isConnecting(tree, head) || isSetOff(tree, head)) return 'aside';
  return word.endsWith('ly') ? 6 : 'needed';
}

/** "the silver medal was won by Rai Benjamin [from the United States]": it goes with the name asked for. */
function belongsTo(tree: Tree, argument: Argument, asked: Argument): boolean {
  if (argument.role !== 'oblique' || !['from', 'of'].includes(argument.marker ?? '')) return false;
  const last = tree.subtree(asked.head).at(-1) as number;
  return tree.mention(asked.head) !== undefined && firstWord(tree, argument.head) === last + 1;
}

/** "became the first state [to begin a session …]": the first of those that did it, not the first of all. */
function followsRanked(tree: Tree, fact: Fact, head: number): boolean {
  return fact.arguments.some(
    (each) =>
      ['object', 'predicate', 'open complement'].includes(each.role) &&
      each.head < head &&
      tree.childrenBy(each.head, 'amod', 'nummod', 'det').some((child) => isRanking(tree, child)),
  );
}

const RANKING =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|next|sole|\d+(?:st|nd|rd|th))$/;

function isRanking(tree: Tree, at: number): boolean {
  return (
    RANKING.test(tree.lower(at)) ||
    tree.token(at).xpos === 'JJS' ||
    (tree.childBy(at, 'advmod') >= 0 && tree.lower(tree.childBy(at, 'advmod')) === 'most')
  );
}
