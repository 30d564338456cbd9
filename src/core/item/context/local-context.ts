import type { Fact } from '../../fact/fact.js';
import type { AskContext } from '../item-type.js';
import type { LeadContext } from '../lead-context.js';
import { contentWords } from '../wording/content-words.js';
import { countWords } from '../wording/stem.js';
import { pronounsFor } from './brought-up.js';
import { plainStatement } from './plain-statement.js';
import { spokenOf } from './spoken-of.js';

/** Below this the sentence may be misread, and every question behind it with it. */
const LEAST_CONFIDENCE = 0.75;

/** Sentences back; of the same paragraph only, but for the one right before. */
const REACH = 3;

/** Fewer words say too little. */
const SHORTEST = 6;

/**
 * The sentence before another, told short, for questions on that one which lean on it: "Scientists dressed horses
 * in striped coats. Where did the flies fail to land?" One for each sentence that has such a neighbour.
 */
export function localContexts(facts: readonly Fact[], context: AskContext): ReadonlyMap<number, LeadContext> {
  const found = new Map<number, LeadContext>();
  for (const sentence of new Set(facts.map((fact) => fact.sentence))) {
    for (let back = 1; back <= REACH && !found.has(sentence); back++) {
      const before = facts.filter((fact) => fact.sentence === sentence - back && isMain(fact, context));
      const told = before.map((fact) => contextOf(fact, sentence, context)).find((each) => each !== null);
      if (told) found.set(sentence, told);
    }
  }
  return found;
}

function isMain(fact: Fact, { tree }: AskContext): boolean {
  if (fact.pattern !== 'clause' || fact.depth > 0 || fact.confidence < LEAST_CONFIDENCE) return false;
  return tree.has(fact.predicate, 'root') && !tree.quotation(fact.predicate)?.clause;
}

function contextOf(fact: Fact, sentence: number, context: AskContext): LeadContext | null {
  const { document, tree, world } = context;
  const back = sentence - fact.sentence;
  const sameParagraph =
    document.sentences[fact.sentence]?.paragraph === document.sentences[sentence]?.paragraph;
  if (back > 1 && !sameParagraph) return null;
  const told = plainStatement(fact, context);
  if (!told || countWords(told.text) < SHORTEST) return null;
  const named = told.tokens.some((at) => tree.mention(at) !== undefined);
  if (!named && !context.isTopical(contentWords(told.text))) return null;
  return {
    text: told.text,
    sentence: fact.sentence,
    nouns: spokenOf(told.text, document, world),
    pronouns: sameParagraph && back === 1 ? pronounsFor(tree, told.tokens) : new Set(),
  };
}

/** Whether a question speaks of what the sentence before it has brought up: "the flies", "they". */
export function leansOn(local: LeadContext, question: string): boolean {
  const words = question.toLowerCase();
  const nouns = [...words.matchAll(/\bthe (\p{L}+)/gu)].map((match) => match[1] as string);
  return (
    nouns.some((noun) => local.nouns.has(noun)) ||
    // "their" is mostly that of the question's own subject
    ['it', 'they'].some(
      (pronoun) => local.pronouns.has(pronoun) && new RegExp(`\\b${pronoun}\\b`).test(words),
    )
  );
}
