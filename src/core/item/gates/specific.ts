import { questionOf } from '../wording/question-of.js';
import type { Tree } from '../../document/tree.js';
import { isOfOffice, type Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import type { Document } from '../../model.js';
import { isPast } from '../../fact/tense.js';
import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';
import { contentWords } from '../wording/content-words.js';
import type { Gate } from './gate.js';

/** Weight of a name against that of a plain word in saying which event is meant; a name in full tells more. */
const NAME_WEIGHT = { short: 1.5, full: 2.25 };

/** How much a stem must say besides its question words; a date or office needs less to be the only one. */
const LEAST = { plain: 4, clause: 3.25, unique: 2.5, behind: 2.5, counted: 2, stranger: 3.5 };

/**
 * How many craters there were, a headline on the meteorite makes clear; how many people died or are missing is told
 * anew with every hour, and "both" or "a petition" is of anything.
 */
const TOLL =
  /\bhow many (?:\p{Ll}+ )?(?:people|persons|guys|bodies|deaths|others|times|days|hours|minutes|weeks|months|years)\b|\b(?:both|it|one)\b|(?:^|\b(?:did|do|does|has|have|had|was|were) )(?:an?|their|its|his|her) /iu;

/** Keys that are clauses: what somebody decided to do in a month, or gave as the reason, is one thing. */
const CLAUSE_TYPE =
  /\/(?:what-to-do|plan-to-do|what-doing|what-goal|how-described|why-cause|why-purpose|who-stated)$/;

/** Words of names that every country has: "the House of Assembly" says not which. */
const GENERIC =
  /^(?:House|Houses|Senate|Parliament|Assembly|Congress|Ministry|Minister|Department|Office|Court|Supreme|High|Constitutional|Government|State|National|Federal|Air|Force|Army|Navy|Police|Council|President|Prime|Interior|Foreign|Defen[cs]e|Health|Education|Justice|Emergency|Situations|General|Chief|Superintendent|Secretary|Governor|Senator|Chancellor|Director|Professor|Captain|Ambassador|Spokes(?:man|woman|person)|Administrator|Commissioner|Commons|Lords|Representatives|Muslims?|Christians?|Republican|Democratic|Internet|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const ASKED =
  /^(?:\w+ )?(?:which|what|how many|how much|whose|who|whom)\b(?: (?:year|month|date|percentage|position))?/i;

const asksWho = ({ kind, rule }: Draft): boolean =>
  kind !== 'how-many' && /(?:who|which)-(?:subject|agent|role)$|-subject$/.test(rule);

/**
 * Who did it, in so few words, fits others, too: of 45 judged questions for a doer of fewer than nine words behind a
 * headline 27 in 100 were accepted, of longer ones two thirds. What somebody says is told apart by its words (83 in 100
 * of such short ones). Of 13 of fewer than ten that speak of what is so ("Which country is mainly Buddhist?") one third.
 */
function saysLittle(question: string, says: boolean): boolean {
  if (/\d/.test(question)) return false;
  const words = question.split(' ').length;
  const isSo = /^(?:who|which(?: \S+){1,3}?) (?:is|are|has|have) /i.test(question);
  return words < (says ? 7 : 9) || (words < 10 && isSo);
}

/** "What did Boeing refuse to do?": of 23 of fewer than nine words 13 in 100 were accepted, of longer ones 43. */
const saysLittleOfDeed = ({ rule }: Draft, question: string): boolean =>
  rule.endsWith('/what-to-do') && question.split(' ').length < 9;

/** "Who is in prison in South Korea?", "Which party won a majority?" fit too many people and parties (rubric A5). */
export const specific: Gate = {
  name: 'specific',
  fault(draft, context) {
    // "Who was the judge?": the one of the headline
    if (draft.kind === 'quotation' || draft.fact.pattern === 'headlined') return null;
    const question = questionOf(draft);
    const short =
      (asksWho(draft) && saysLittle(question, isStatement(context.tree, draft.fact))) ||
      saysLittleOfDeed(draft, question);
    if (isDoneByMany(draft)) return 'others may have done that, too';
    return lacking(draft, context) ?? (short ? 'others may have done that, too' : null);
  },
};

/**
 * "Who travelled to New York for the assembly?", "Which country joined the European Union in 2004?": what many do on one
 * occasion. Of 12 judged questions who travelled, went, attended or read something five were accepted.
 */
const ATTENDED = /(?:^|, )who (?:\p{L}+ly )?(?:had )?(?:travell?ed|attended|read) /iu;
const JOINED = /\bwhich (?:country|nation|state) (?:has |had )?(joined|signed|ratified)\b/i;

function isDoneByMany(draft: Draft): boolean {
  const question = questionOf(draft);
  const joined = JOINED.exec(question)?.[1];
  const told = draft.context ?? '';
  return ATTENDED.test(question) || (joined !== undefined && !told.includes(joined.slice(0, 4)));
}

function lacking(draft: Draft, { document, tree }: AskContext): string | null {
  const stem = questionOf(draft)
    .replace(/^According to [^,]*, /, '')
    .replace(ASKED, '');
  const names = stem.match(NAMES)?.filter((name) => !isGeneric(name)) ?? [];
  const plain = names.reduce((text, name) => text.replace(name, ' '), stem);
  const rest = new Set([...contentWords(plain)].filter((word) => !DATED.test(word)));
  const dated = /\b(?:1[5-9]|20)\d\d\b/.test(draft.stem);
  const named = sum(names.map((name) => nameWeight(name, document)));
  // The sentence before the question says which event it is; the question must still say which part of it.
  if (draft.context) {
    const told = contentWords(draft.context);
    const isStranger = names.length === 0 && ![...rest].some((word) => told.has(word));
    // "What did the Guardian cite?", "Who used to work in a plastic factory?"
    const isOpen = /what-object|who-subject|what-outcome/.test(draft.rule);
    const isCounted = draft.kind === 'how-many' && !TOLL.test(questionOf(draft));
    const least =
      (isStranger && !isCounted) || isOpen
        ? LEAST.stranger
        : draft.kind === 'how-many'
          ? LEAST.counted
          : LEAST.behind;
    const weight = named + rest.size + (draft.kind === 'what' ? 0 : exactness(stem, draft.context));
    return weight < least ? 'the question fits too much of the event' : null;
  }
  const weight = named + rest.size + dateWeight(draft.stem);
  const unique = draft.kind === 'when' || isOfOffice(draft.fact);
  const clausal = CLAUSE_TYPE.test(draft.rule) && (dated || isOnlyOne(tree, draft.fact.predicate));
  const least = unique ? LEAST.unique : clausal ? LEAST.clause : LEAST.plain;
  if (weight < least) return 'the stem fits too many events';
  // "On what date were search and rescue suspended?": of which of all?
  if (draft.kind === 'when' && names.length === 0 && rest.size < RICH)
    return 'nothing says what is to be dated';
  if (unique) return null;
  const past = draft.fact.pattern === 'clause' && isEvent(tree, draft.fact);
  // What happened once needs its year or two names; "which country" needs them for what is so, too.
  const { publishedOn } = document.article;
  const timely = publishedOn !== null && (past || draft.rule.includes('which-'));
  const needed = !dated && timely && !clausal && rest.size < TELLING ? 2 : 1;
  if (names.length >= needed || (dated && names.length > 0)) return null;
  // "Which party netted an additional 66 seats on December 12, 2019?"
  if (DAY.test(draft.stem) && rest.size >= ON_A_DAY) return null;
  // What somebody is known to have said is told apart by its words.
  if (isStatement(tree, draft.fact) && rest.size >= TELLING) return null;
  return rest.size >= RICH ? null : 'neither a year nor enough names say which event it is';
}

/** "Yau Wai-ching", "Federal Aviation Office": people and bodies in full; "Sri Lanka" is as wide as "Peru". */
function nameWeight(name: string, { entities }: Document): number {
  const full = entities.some(
    (each) =>
      each.kind !== 'place' && each.name.includes(' ') && name.includes(each.name.replace(/^the /i, '')),
  );
  return full ? NAME_WEIGHT.full : NAME_WEIGHT.short;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/** The article tells of one such deed only. */
function isOnlyOne(tree: Tree, verb: number): boolean {
  return tree.ofLemma(tree.token(verb).lemma).filter((at) => tree.token(at).upos === 'VERB').length === 1;
}

/** "Who said that the losses would raise questions?" */
function isStatement(tree: Tree, fact: Fact): boolean {
  const told = fact.arguments.some((each) => each.role === 'complement');
  return told && REPORTING_VERBS.has(tree.token(fact.predicate).lemma);
}

/** The day tells an event apart better than the year. */
function dateWeight(stem: string): number {
  const date = /(\p{Lu}\p{Ll}+ )?(\d\d?, )?\b(?:1[5-9]|20)\d\d\b/u.exec(stem);
  return date ? 0.5 + (date[1] ? 0.5 : 0) + (date[2] ? 0.5 : 0) : 0;
}

/** "Who was elected with 58,825 votes?", "Who flew to Magnitogorsk on December 31, 2018?": nobody else, hardly. */
function exactness(stem: string, told: string): number {
  if (/\b\d{1,3}(?:,\d{3})+\b|\b\d+\.\d+\b/.test(stem)) return 1.5;
  if (DAY.test(stem)) return 1;
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(stem)?.[0];
  return year && !told.includes(year) ? 0.5 : 0;
}

/** In the past or a perfect: "resigned", "has resigned", "has been trying". */
function isEvent(tree: Tree, fact: Fact): boolean {
  const first = fact.auxiliaries[0];
  const have = first !== undefined && tree.token(first).lemma === 'have';
  return isPast(tree, fact) || have || fact.carrier !== fact.predicate;
}

/** A date is no word that tells events apart: it is weighed by itself. */
const DATED =
  /^(?:(?:1[5-9]|20)?\d\d?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** So many plain words tell an event apart without names: studies of nature have few names. */
const RICH = 6;

/** So many plain words say with the day which event it is. */
const ON_A_DAY = 4;

const DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/;

/** So many plain words make up for the second name. */
const TELLING = 4;

const NAMES = /(?<!^)(?:\b\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|for|de|al|bin)(?= \p{Lu}))?\s?)+/gu;

function isGeneric(name: string): boolean {
  const capital = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  return capital.every((word) => GENERIC.test(word.replace(/['’]s?$/, '')));
}
