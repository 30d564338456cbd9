import { questionOf } from '../wording/question-of.js';
import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { isPast } from '../../fact/tense.js';
import { contentWords } from '../wording/content-words.js';
import type { Gate } from './gate.js';

/** Weight of a name against that of a plain word in saying which event is meant. */
const NAME_WEIGHT = 1.5;

/** How much a stem must say besides its question words; a date or office needs less to be the only one. */
const LEAST = { plain: 4, unique: 2.5, behind: 2.5, counted: 2 };

/** Words of names that every country has: "the House of Assembly" says not which. */
const GENERIC =
  /^(?:House|Houses|Senate|Parliament|Assembly|Congress|Ministry|Minister|Department|Office|Court|Supreme|High|Constitutional|Government|State|National|Federal|Air|Force|Army|Navy|Police|Council|President|Prime|Interior|Foreign|Defen[cs]e|Health|Education|Justice|Emergency|Situations|General|Chief|Superintendent|Secretary|Governor|Senator|Chancellor|Director|Professor|Captain|Ambassador|Spokes(?:man|woman|person)|Administrator|Commissioner|Commons|Lords|Representatives|Muslims?|Christians?|Republican|Democratic|Internet|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const ASKED =
  /^(?:\w+ )?(?:which|what|how many|how much|whose|who|whom)\b(?: (?:year|month|date|percentage|position))?/i;

/** "Who is in prison in South Korea?", "Which party won a majority?" fit too many people and parties (rubric A5). */
export const specific: Gate = {
  name: 'specific',
  fault(draft, { document, tree }) {
    if (draft.kind === 'quotation') return null;
    const stem = questionOf(draft)
      .replace(/^According to [^,]*, /, '')
      .replace(ASKED, '');
    const names = stem.match(NAMES)?.filter((name) => !isGeneric(name)) ?? [];
    const plain = names.reduce((text, name) => text.replace(name, ' '), stem);
    const rest = new Set([...contentWords(plain)].filter((word) => !DATED.test(word)));
    const dated = /\b(?:1[5-9]|20)\d\d\b/.test(draft.stem);
    // The sentence before the question says which event it is; the question must still say which part of it.
    if (draft.context)
      return names.length * NAME_WEIGHT + rest.size < LEAST.behind
        ? 'the question fits too much of the event'
        : null;
    const weight = names.length * NAME_WEIGHT + rest.size + dateWeight(draft.stem);
    const unique = draft.kind === 'when' || draft.fact.pattern === 'role';
    if (weight < (unique ? LEAST.unique : LEAST.plain)) return 'the stem fits too many events';
    // "On what date were search and rescue suspended?": of which of all?
    if (draft.kind === 'when' && names.length === 0 && rest.size < RICH)
      return 'nothing says what is to be dated';
    if (unique) return null;
    const past = draft.fact.pattern === 'clause' && isEvent(tree, draft.fact);
    // What happened once needs its year or two names; "which country" needs them for what is so, too.
    const { publishedOn } = document.article;
    const timely = publishedOn !== null && (past || draft.rule.includes('which-'));
    const needed = !dated && timely && rest.size < TELLING ? 2 : 1;
    if (names.length >= needed || (dated && names.length > 0)) return null;
    return rest.size >= RICH ? null : 'neither a year nor enough names say which event it is';
  },
};

/** The day tells an event apart better than the year. */
function dateWeight(stem: string): number {
  const date = /(\p{Lu}\p{Ll}+ )?(\d\d?, )?\b(?:1[5-9]|20)\d\d\b/u.exec(stem);
  return date ? 0.5 + (date[1] ? 0.5 : 0) + (date[2] ? 0.5 : 0) : 0;
}

/** In the past or a perfect: "resigned", "has resigned", "has been trying". */
function isEvent(tree: Tree, fact: Fact): boolean {
  const first = fact.auxiliaries[0];
  return isPast(tree, fact) || (first !== undefined && tree.token(first).lemma === 'have');
}

/** A date is no word that tells events apart: it is weighed by itself. */
const DATED =
  /^(?:(?:1[5-9]|20)?\d\d?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** So many plain words tell an event apart without names: studies of nature have few names. */
const RICH = 6;

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
