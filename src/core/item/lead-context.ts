import type { Fact } from '../fact/fact.js';
import type { AskContext } from './item-type.js';
import { isPast } from '../fact/tense.js';
import { countWords } from './wording/stem.js';

/** Longest sentence, in words, that may stand before a question. */
const LONGEST = 28;

/** Sentences from the top that may tell the event. */
const FIRST = 2;

/** Below this the sentence may be misread, and every question behind it with it. */
const LEAST_CONFIDENCE = 0.55;

/** What the article is about, said in one sentence. */
export interface LeadContext {
  readonly text: string;
  readonly sentence: number;
  /** Lemmas of its nouns: a question behind it may speak of "the boat". */
  readonly nouns: ReadonlySet<string>;
}

/**
 * The first fact of the article that can be told in one short sentence, for questions that would not say which
 * event they mean: one professional question in six begins so (docs/question-style.md). Null when there is none.
 */
export function leadContext(facts: readonly Fact[], context: AskContext): LeadContext | null {
  const { tree } = context;
  for (const fact of facts) {
    if (!isEvent(fact, context)) continue;
    const text = context.stems.state(fact, context.anchor(fact).words);
    if (!text || countWords(text) > LONGEST || countWords(text) < 6 || !/\b(?:19|20)\d\d\b/.test(text))
      continue;
    const nouns = tree
      .subtree(fact.predicate)
      .map((at) => tree.token(at))
      .filter((token) => token.upos === 'NOUN' && text.includes(token.text))
      .map((token) => token.lemma);
    return { text, sentence: fact.sentence, nouns: new Set(nouns) };
  }
  return null;
}

/** Something that happened, to something named: no state, no claim. */
function isEvent(fact: Fact, { tree }: AskContext): boolean {
  if (fact.pattern !== 'clause' || fact.sentence >= FIRST || fact.depth > 0 || fact.attribution) return false;
  if (fact.confidence < LEAST_CONFIDENCE || !isPast(tree, fact)) return false;
  if (fact.arguments.some((each) => each.role === 'predicate')) return false;
  return tree.subtree(fact.predicate).some((at) => tree.mention(at) !== undefined);
}
