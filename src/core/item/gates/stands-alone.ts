import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Draft } from '../draft.js';
import { isOneOfAKind } from '../context/anchored.js';
import { contentWords } from '../wording/content-words.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** "I", "we", "you" outside a quotation, and relative time, mean nothing on a worksheet. */
const POINTING =
  /\b(he|she|him|they|them|we|us|our|i|my|me|you|your|this|these|those|today|yesterday|tomorrow|tonight|last (?:week|month|year|night)|this (?:week|month|year)|(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "Travel for those under 19": told which by what follows. */
const DESCRIBED =
  /\bthose (?=(?:who|under|over|aged|with|without|in|from|of|born|affected|injured|killed)\b)/gi;

/** Phrases that repeat what another sentence said. */
const LEANING =
  /\b(beforehand|thereafter|w(?:ent|ill go) on to|go(?:es)? on to|follow(?:ed|ing)? suit|do(?:es|ing)? so|did so|the same|as well|the following|(?:a|the) similar(?![^?]* (?:to|as)\b)|that other|the remaining|an? unrelated|the former(?=[?,.])|the latter|such (?:a|an))\b/i;

/** One of those told of before: "One ordered nine cases", "In one case, two men …", "Twenty others were injured", "In his speech, who …". */
const ONE_OF_THOSE =
  /^One (?=\p{Ll}+(?:ed|s)\b)|\bd(?:id|oes) one (?=\p{Ll}+\?)|\b[Ii]n one (?:case|incident|instance|example)\b|^\p{Lu}\p{Ll}+ others (?=were|are|have|had)|\b[Aa]ccording to (?:further|other|later|earlier|more) |^In (?:his|her|their) \p{Ll}+, (?=who|which)|\b(?:on a day|at (?:one|some) point|one day)(?=\?)|\b(?:is|are|was|were) (?:very |quite |so |completely |totally )?different(?=\?)/u;

/** What goes on from the sentence before: "Perhaps which professor …", "Less convincingly, which country …". */
const OPENING =
  /^(?:Perhaps|In addition|By contrast|In contrast|(?:More|Less) \p{Ll}+ly|Even more \p{Ll}+ly)\b/u;

/** A source of whom nothing is told but what he does: "According to a spokesman", "the group Chief Executive said". */
const UNNAMED_SOURCE =
  /\b[Aa]ccording to (?:an?|the) ((?:\p{Ll}+ )*(?:Chief )?\p{L}+),|^(?:An?|The) ((?:\p{Ll}+ )*(?:Chief )?\p{L}+) (?:said|says|has said|told|stated)\b/u;

/** "Both books", "of the respondents": which, an earlier sentence has told. */
const SPOKEN_OF = /\b[Bb]oth (\p{Ll}+s)\b(?![^?]* and )|\b(respondents)\b/u;

/** What makes the people who answered known. */
const ASKED_IN = /\b(?:polls?|polled|surveys?|surveyed|questionnaires?|census|interviewed)\b/i;

const RELATIVE_DAY =
  /\b(yesterday|today|tomorrow|last (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "for the past two years", "over the past 12 months": as seen from a day that the question does not tell. */
const UNTIL_NOW =
  /\b(?:past|last|coming|next) (?:few |several |couple of |\p{L}+ |\d+ )?(?:days|weeks|months|years|decades|year and a half)\b/u;

const NOWADAYS =
  /\b(?:now|currently|nowadays|these days|(?:so|thus) far|to date|at present|(?:at|as of|for) the moment|as of (?:now|yet))\b|\b(?:on|over|at|during|for|by) the weekend\b(?! of)/i;

/** The stem names somebody or something: a stem of common words fits too many events (rubric A4, A5). */
export const standsAlone: Gate = {
  name: 'stands alone',
  fault(draft, context) {
    const unquoted = draft.stem.replace(/“[^”]*”/g, '');
    // "Who said that she was not surprised?": the pronoun is the one asked for.
    // What a clause's own subject or its source owns needs no other name.
    const referred = draft.fact.pattern === 'clause';
    const plain = referred ? unquoted.replace(/\b(he|she|his|her|him|they|them|their)\b/g, '') : unquoted;
    const dated = plain.replace(/\b\w+day, (?=\w+ \d)/g, '').replace(DESCRIBED, '');
    if (LEANING.test(dated)) return 'the stem leans on the sentence before';
    if (isUntold(draft)) return 'only the article tells which are meant';
    const pointing = POINTING.exec(dated);
    // the US, Toys R Us
    if (pointing && !/^U[Ss]$/.test(pointing[0]))
      return `“${pointing[0]}” has no meaning outside the article`;
    // "now has 11,000 signatures": nobody knows when that was
    const timely = context.document.article.publishedOn !== null && draft.kind !== 'quotation';
    const untilNow = draft.kind !== 'quotation' && UNTIL_NOW.test(dated);
    if (untilNow || (timely && NOWADAYS.test(dated))) return 'the stem speaks of a present that is past';
    const relative = RELATIVE_DAY.exec(draft.key);
    if (relative) return `“${relative[0]}” in the key has no meaning outside the article`;
    // "The boat", but not "The US"
    if (draft.context && /^[Tt]he \p{Ll}+$/u.test(draft.key)) return 'the key only points back';
    if (draft.kind === 'quotation' || draft.context) return null;
    const words = unquoted.split(' ').slice(1);
    const named =
      words.some((word) => /^[“"(]?[A-Z]/.test(word) && !MONTH.test(word)) ||
      isOneOfAKind(unquoted) ||
      context.isTopical(contentWords(`${unquoted} ${draft.key}`));
    return named ? null : 'nothing in the stem says which event it is about';
  },
};

/** What neither the question nor the headline before it has named. */
function isUntold(draft: Draft): boolean {
  if (draft.fact.pattern !== 'clause') return false;
  const question = questionOf(draft).replace(/“[^”]*”/g, '');
  if (ONE_OF_THOSE.test(question) || OPENING.test(question)) return true;
  const told = (draft.context ?? '').toLowerCase();
  const [, by, speaker] = UNNAMED_SOURCE.exec(question) ?? [];
  const source = (by ?? speaker)?.split(' ').at(-1)?.toLowerCase();
  if (source && (isPersonNoun(source) || source === 'executive') && !told.includes(source)) return true;
  const [, both, answering] = SPOKEN_OF.exec(question) ?? [];
  if (answering) return !ASKED_IN.test(draft.stem);
  return both !== undefined && !told.includes(both.replace(/s$/, ''));
}
