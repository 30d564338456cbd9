import type { Tree } from '../../document/tree.js';
import type { Document, Token } from '../../model.js';
import { isAsserted } from '../asserted.js';
import { attributionOf } from '../attribution.js';
import type { Argument, Fact, FactPattern } from '../fact.js';

/** Nouns of which an infinitive says what they consist in. */
export const GOAL_NOUN =
  /^(?:goal|aim|plan|purpose|idea|intention|task|mission|job|target|objective|strategy|ambition|priority|dream|duty|role|function|challenge|decision|solution)$/;

/** "The mission of the probe is to map the gravity of Jupiter": the parser takes the infinitive for the predicate. */
export const goals: FactPattern = {
  name: 'goal',
  find(document, tree) {
    return document.tokens.flatMap((token) => {
      const fact = read(document, tree, token);
      return fact ? [fact] : [];
    });
  },
};

function read(document: Document, tree: Tree, token: Token): Fact | null {
  const head = tree.childBy(token.index, 'nsubj:outer');
  const copula = tree.childBy(token.index, 'cop');
  const sentence = document.sentences[token.sentence];
  if (token.xpos !== 'VB' || head < 0 || copula < head || !sentence) return null;
  const infinitive = tree
    .childrenBy(token.index, 'mark')
    .some((at) => tree.lower(at) === 'to' && at === copula + 1);
  if (!infinitive || !GOAL_NOUN.test(tree.token(head).lemma) || !isAsserted(tree, token)) return null;
  if (tree.childrenBy(token.index, 'advmod').some((at) => /^(?:not|n['’]t|never)$/.test(tree.lower(at))))
    return null;
  const subject: Argument = { role: 'subject', head, marker: null, sense: null, shared: false };
  const content: Argument = {
    role: 'open complement',
    head: token.index,
    marker: 'to',
    sense: null,
    shared: false,
  };
  return {
    pattern: 'clause',
    sentence: token.sentence,
    predicate: copula,
    auxiliaries: [],
    carrier: copula,
    passive: false,
    negation: -1,
    arguments: [subject, content],
    attribution: attributionOf(tree, token.index),
    depth: token.head < 0 ? 0 : 1,
    confidence: Math.min(token.arcConfidence, tree.token(head).arcConfidence),
    quotation: -1,
    span: { start: sentence.start, end: sentence.end },
  };
}
