import { oncePer } from '../once.js';
import { isOpening, isPartial, partHeadline } from './context/headline.js';
import type { Draft } from './draft.js';
import type { Features } from './features.js';
import { contentWords } from './wording/content-words.js';

/** A draft with what choosing looks at. */
export interface Candidate {
  readonly draft: Draft;
  readonly features: Features;
  readonly score: number;
  /** Paragraph of the evidence. */
  readonly paragraph: number;
}

/**
 * Worth less than this an item is rather not asked. Of rounds 31 and 32 (88 articles of the corpus, 63 unread ones) the
 * questions worth 0.61 to 0.65 were accepted in 47 of 100, those above in 74 (docs/quality.md).
 */
export const LEAST_SCORE = 0.65;

/** What the article is about is worth asking although it is less sure. */
const CENTRAL = 0.15;

/**
 * Why it happened is, as a rule, no surer than anything else (of 11 judged ones that came in by being central 3 were
 * accepted); but where the article says "the reason is that" or "because", it says so itself (of 17 with "because" 12).
 */
const REASON = { stated: 0.2, because: 0.1 };
function reasonOf({ kind, rule, key }: Draft): number {
  if (rule.endsWith('/why-stated')) return REASON.stated;
  return kind === 'why' && /^because (?!of\b)/i.test(key) ? REASON.because : 0;
}

/**
 * Behind a part of the headline whom it hides may be asked for (71 in 100 of 76 accepted), and what was said; of other
 * questions there 48 in 100 of 52 were.
 */
const HALF_TOLD = 0.08;
/** Behind the opening of the report more questions are clear than behind its headline (openingLead). */
const OPENED = 0.05;

const isHalfTold = ({ context, rule, kind }: Draft): boolean =>
  context !== null && isPartial(context) && kind !== 'quotation' && !DOER_RULE.test(rule);

const isOpened = ({ context }: Draft): boolean => context !== null && isOpening(context);

/** Who did it, whichever way it is asked. */
export const DOER_RULE =
  /\/(?:who-subject|which-subject|which-role|in-place-(?:person|organisation|place)-subject)$/;

/**
 * What the words of a question say beyond its score: of 2,087 judged questions of rounds 19 to 31 that are no quotations
 * and have a score of 0.61 and more, 66 in 100 were accepted; of those that share four words with the headline 82, three
 * or two 71, one 65, none 62; with "and" 58, about a city 58, in which body it was 54, with a name between commas 31.
 * Of those of rounds 19 to 34 that answer "two" 45 in 100 were accepted, of those that begin with "The airport is", of
 * which the headline says nothing, 53.
 */
const WORDS = {
  shared: 0.03,
  mostShared: 4,
  and: 0.05,
  city: 0.05,
  setOff: 0.15,
  body: 0.05,
  two: 0.1,
  looseSubject: 0.12,
};
function wordsOf({ stem, kind, rule, key }: Draft): number {
  if (kind === 'quotation') return 0;
  const { headline, question } = partHeadline(stem);
  const told = contentWords(headline ?? '');
  const shared = [...contentWords(question)].filter((word) => told.has(word)).length;
  const costs = [
    [/\band\b/.test(question), WORDS.and],
    [/\bwhich (?:\S+ ){0,2}(?:city|town|village)\b/.test(question), WORDS.city],
    [/, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*,/u.test(question), WORDS.setOff],
    [rule.endsWith('/in-place-organisation'), WORDS.body],
    [/^two\b/i.test(key), WORDS.two],
    [opensLoosely(question, told), WORDS.looseSubject],
  ] as const;
  const cost = costs.reduce((sum, [has, each]) => sum + (has ? each : 0), 0);
  return (headline ? WORDS.shared * (Math.min(WORDS.mostShared, shared) - 1) : 0) - cost;
}

/** "The airport is the hub of …": a noun with nothing that tells which one is meant. */
const OPENING_NOUN =
  /^The (\p{Ll}+) (?:was|were|is|are|has|have|had|will|would|can|could|may|\p{Ll}+ed|\p{Ll}+s) /u;

/** There is but one, or everybody knows which. */
const CLEAR =
  /^(?:country|government|police|president|world|first|same|most|year|end|time|public|people|number|city|prime|top|future|past|law|court)$/;

function opensLoosely(question: string, told: ReadonlySet<string>): boolean {
  const noun = OPENING_NOUN.exec(question)?.[1] ?? '';
  return noun !== '' && !CLEAR.test(noun) && [...contentWords(noun)].some((word) => !told.has(word));
}

/** But not whatever it is: of 88 such questions on unread articles with less than this judges took 47 in 100. */
const LEAST_CENTRAL = 0.55;

/** Sentences that tell what the article is about. */
const LEAD = 4;

const PURPOSE_RULE = /\/why-purpose$/;

/** Share of a question's words that are the headline's or the article's own. */
const TOPICAL = 0.6;

export const isSure = ({ draft, score }: Candidate): boolean =>
  score >= LEAST_CENTRAL - (draft.rule.endsWith('/why-stated') ? REASON.stated : 0);

/**
 * What a candidate is worth: its score, and more where it asks what the article is about; but of seven judged questions
 * that asked for a purpose and came in by that none was accepted.
 */
export const worthOf = oncePer(({ draft, features, score }: Candidate): number => {
  const worth =
    score +
    wordsOf(draft) +
    reasonOf(draft) -
    (isHalfTold(draft) ? HALF_TOLD : 0) +
    (isOpened(draft) ? OPENED : 0);
  if (draft.fact.sentence >= LEAD || PURPOSE_RULE.test(draft.rule) || (features['topical'] ?? 0) < TOPICAL)
    return worth;
  return worth + CENTRAL;
});
