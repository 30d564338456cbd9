import type { Token } from '../../model.js';
import type { AttachmentRule, Move, Sentences } from './attachment-rule.js';

const SUBJECT = /^nsubj(?::pass)?$/;

/**
 * A verb has one subject. Where the parser found two, marks and names tell what the other is: "UpGuard, a cybersecurity
 * firm, two databases were found" (an apposition), "Queen Elizabeth announced" (a title), "announced Kamala Harris as
 * his choice" (the object).
 */
export const oneSubject: AttachmentRule = {
  name: 'one subject',
  mend(second, sentences) {
    const verb = sentences.head(second);
    if (!verb || !SUBJECT.test(second.deprel)) return null;
    const first = sentences
      .children(verb)
      .find((child) => SUBJECT.test(child.deprel) && child.index < second.index);
    if (!first) return null;
    // "said roboticist Daniel Huber"
    if (first.index > verb.index)
      return isBeside(first, second, sentences) ? besideEachOther(first, second, sentences) : null;
    if (second.index > verb.index) return behindVerb(second, verb, sentences);
    return beforeVerb(first, second, sentences);
  },
};

/** "Joe Biden announced Kamala Harris as his choice" */
function behindVerb(second: Token, verb: Token, sentences: Sentences): Move[] | null {
  const taken = sentences
    .children(verb)
    .some(({ deprel }) => /^(?:i?obj|ccomp|xcomp|aux:pass|cop)$/.test(deprel));
  if (taken || verb.upos !== 'VERB' || second.deprel !== 'nsubj' || second.upos === 'PRON') return null;
  return [{ token: second, head: verb.index, deprel: 'obj', confidence: null }];
}

function beforeVerb(first: Token, second: Token, sentences: Sentences): Move[] | null {
  const [start, end] = edges(second, sentences);
  const between = sentences.tokens.slice(edges(first, sentences)[1] + 1, start);
  const [only] = between;
  if (isBeside(first, second, sentences)) return besideEachOther(first, second, sentences);
  if (between.length > 1 || !only) return apposition(first, sentences);
  // "The Museum of Flight in Seattle, Washington was also proposed"
  const place = sentences.tokens[start - 2];
  const [town, land] = [place && sentences.mention(place), sentences.mention(second)];
  const head = town && sentences.headOf(town);
  if (town?.kind === 'place' && land?.kind === 'place' && head && end === land.last - 1)
    return [{ token: second, head: head.index, deprel: 'appos', confidence: null }];
  return apposition(first, sentences);
}

const isBeside = (first: Token, second: Token, sentences: Sentences): boolean =>
  first.index + 1 === edges(second, sentences)[0];

/** "Queen Elizabeth", "asteroid 2012 DA14", "the Victorian Infectious Disease Reference Laboratory". */
function besideEachOther(first: Token, second: Token, sentences: Sentences): Move[] | null {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(first.upos) || !/^(?:NOUN|PROPN)$/.test(second.upos)) return null;
  const named = sentences.mention(second)?.kind === 'person' && sentences.mention(first) === undefined;
  const determined = sentences.children(second).some(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel));
  if (determined) return null;
  const articles = sentences
    .children(first)
    .filter(({ deprel }) => /^(?:det|case|mark|cc|punct)$/.test(deprel))
    .map((token): Move => ({ token, head: second.index, deprel: token.deprel, confidence: null }));
  const deprel = named ? 'nmod:desc' : 'compound';
  return [{ token: first, head: second.index, deprel, confidence: null }, ...articles];
}

/** "a report by UpGuard, a cybersecurity firm, two databases …" */
function apposition(first: Token, sentences: Sentences): Move[] | null {
  // "In Iowa, caucuses where held": without an article the noun describes nothing.
  if (!sentences.children(first).some(({ deprel }) => deprel === 'det')) return null;
  const [start] = edges(first, sentences);
  const comma = sentences.tokens[start]?.text === ',' ? sentences.tokens[start] : sentences.tokens[start - 1];
  const before = comma && comma.text === ',' ? sentences.neighbour(comma, -1) : undefined;
  const mention = before && sentences.mention(before);
  const name = mention && sentences.headOf(mention);
  if (!name || name.head === first.index || name.index >= first.index) return null;
  return [{ token: first, head: name.index, deprel: 'appos', confidence: null }];
}

/** The first and the last word of all that hangs on a word. */
function edges(token: Token, sentences: Sentences): [number, number] {
  let [start, end] = [token.index, token.index];
  for (const child of sentences.children(token)) {
    const [low, high] = edges(child, sentences);
    [start, end] = [Math.min(start, low), Math.max(end, high)];
  }
  return [start, end];
}
