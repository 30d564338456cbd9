import type { Fact } from '../fact/fact.js';
import type { Document } from '../model.js';
import { isPast } from '../fact/tense.js';
import { headlineWithout, quotedHeadline, tellsEvent } from './context/headline.js';
import { quotedOpening } from './context/opening.js';
import { spokenOf } from './context/spoken-of.js';
import { plainStatement } from './context/plain-statement.js';
import { statement } from './context/statement.js';
import { keyInStem } from './gates/key-in-stem.js';
import type { AskContext } from './item-type.js';
import type { Refusal } from './sieve.js';
import { contentWords } from './wording/content-words.js';
import { countWords } from './wording/stem.js';

/** Sentences from the top that may tell the event; features, which have no date, take longer to come to it. */
const FIRST = { news: 2, feature: 6 };

/** Words that an undated article keeps coming back to, without which a sentence of it is background. */
const LEAST_TOPICS = 2;

/** Below this the sentence may be misread, and every question behind it with it. */
const LEAST_CONFIDENCE = 0.55;

/** Fewer words tell no event. */
const SHORTEST = 7;

/** What the article is about, said in one sentence. */
export interface LeadContext {
  readonly text: string;
  /** Sentence of the article that it tells, -1 for what is quoted. */
  readonly sentence: number;
  /** The last sentence about which it leaves nothing to ask, -1 for the headline. */
  readonly told: number;
  /** Nouns, as they stand behind "the": a question behind it may speak of "the boat", or of "the ban". */
  readonly nouns: ReadonlySet<string>;
}

/**
 * The headline, else the first fact of the article that can be told in one short sentence, for questions that
 * would not say which event they mean: one professional question in six begins so (docs/question-style.md). A headline
 * is quoted, so nothing in it can be told wrongly: of 74 judged questions behind one 53 % were printed unchanged, of 18
 * behind a clause told anew 44 %. A headline that only teases comes last. Null when there is none.
 */
export function leadContext(facts: readonly Fact[], context: AskContext): LeadContext | null {
  const headline = quotedHeadline(context.document);
  if (headline && tellsEvent(context.document)) return spoken(headline, -1, context);
  for (const fact of facts) {
    if (!isEvent(fact, context)) continue;
    const text = statement(fact, context) ?? undated(fact, context);
    if (text && countWords(text) >= SHORTEST && isNews(text, context.document))
      return spoken(text, fact.sentence, context);
  }
  // "Why you should start work at 10" at least says what the article is about.
  return headline ? spoken(headline, -1, context) : null;
}

/** "On April 12, 1981, Columbia lifted off …" in an article of 2011 is what the news looks back on. */
function isNews(text: string, { article }: Document): boolean {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(text)?.[0]);
  return !article.publishedOn || !year || Math.abs(Number(article.publishedOn.slice(0, 4)) - year) <= 1;
}

/**
 * A part of the headline that does not give away the key which the whole gives away most often; null where there is no
 * such key, or no such part.
 */
export function partialLead(
  lead: LeadContext,
  refusals: readonly Refusal[],
  context: AskContext,
): LeadContext | null {
  if (lead.sentence >= 0) return null;
  const counts = new Map<string, number>();
  for (const { draft, gate } of refusals) {
    const asked = ['person', 'organisation', 'country', 'city', 'place'].includes(draft.answer.type);
    if (gate !== keyInStem.name || !draft.context || !asked) continue;
    counts.set(draft.key, (counts.get(draft.key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most) return null;
  const country = context.world.country(most[0]);
  const names = country
    ? [country.name, ...country.aliases, ...country.adjectives, country.people]
    : [most[0]];
  const text = headlineWithout(context.document, new Set(names.flatMap((name) => [...contentWords(name)])));
  return text ? spoken(text, -1, context) : null;
}

/** "A stray cow delayed a train between Delhi and Agra.", where nobody knows when. */
function undated(fact: Fact, context: AskContext): string | null {
  if (context.document.article.publishedOn !== null) return null;
  const text = plainStatement(fact, context)?.text ?? null;
  const topics = text ? [...contentWords(text)].filter((word) => context.isTopic(word)) : [];
  return topics.length >= LEAST_TOPICS ? text : null;
}

function spoken(
  text: string,
  sentence: number,
  { document, world }: AskContext,
  told: number = sentence,
): LeadContext {
  return { text, sentence, told, nouns: spokenOf(text, document, world) };
}

/** The first sentence of the report, quoted; null where it does not tell the event better than the headline. */
export function openingLead(context: AskContext): LeadContext | null {
  const text = quotedOpening(context.document);
  return text === null ? null : spoken(text, -1, context, 0);
}

/** Something that happened, to something named: no state. */
function isEvent(fact: Fact, { document, tree }: AskContext): boolean {
  const timely = document.article.publishedOn !== null;
  if (fact.pattern !== 'clause' || fact.sentence >= (timely ? FIRST.news : FIRST.feature) || fact.depth > 0)
    return false;
  if (fact.confidence < LEAST_CONFIDENCE || !isTold(fact)) return false;
  return tree.subtree(fact.predicate).some((at) => tree.mention(at) !== undefined);

  /** In the past or the perfect, or said in the present: "scientists say". */
  function isTold({ auxiliaries, arguments: parts }: Fact): boolean {
    const first = tree.token(auxiliaries[0] ?? fact.predicate);
    if (isPast(tree, fact)) return true;
    // An article without a date tells of no day; what is so may be what it is about.
    if (!timely) return ['VBZ', 'VBP'].includes(first.xpos);
    // "have been killed": news in the first sentence, background behind it.
    if (first.lemma === 'have' && auxiliaries.length > 0) return fact.sentence === 0;
    return auxiliaries.length === 0 && parts.some((each) => each.role === 'complement');
  }
}
