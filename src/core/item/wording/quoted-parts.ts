import type { Document, Quotation, Token } from '../../model.js';
import type { AskContext } from '../item-type.js';

/** Words of a quotation that may be printed by themselves. */
export interface QuotedPart {
  readonly tokens: readonly Token[];
  /** Which half of a sentence it is; null for a whole one. */
  readonly half: 'first' | 'second' | null;
  /** "It may hold life[, but more must be seen]": the rest may take back what it says. */
  readonly curtailed: boolean;
}

/** So few words are no half. */
const SHORTEST = 6;

/** The sentences of the quotation, with the other half of one that "she said" splits, and halves of long ones. */
export function quotedParts(context: AskContext, quotation: Quotation): QuotedPart[] {
  const { tree, document } = context;
  const parts: Token[][] = [];
  for (const token of tree.tokens.slice(quotation.first, quotation.last)) {
    const part = parts.at(-1);
    const cut = /^\[?[.…]+\]?$/.test(token.text) && token.text.length > 2;
    if (cut) parts.push([]);
    else if (part === undefined || (isNewSentence(part.at(-1), token) && !isInitial(part.at(-2))))
      parts.push([token]);
    else part.push(token);
  }
  const next = otherHalf(document, quotation);
  const sentence = parts.at(-1)?.at(-1)?.sentence;
  if (next) {
    const rest = tree.tokens.slice(next.first, next.last).filter((token) => token.sentence === sentence);
    parts.at(-1)?.push(...rest);
  }
  return parts
    .filter((part) => part.length > 0)
    .flatMap((tokens) => [{ tokens, half: null, curtailed: false }, ...halves(context, tokens)]);
}

/** "“Every harbour,” Castro said, “needs a wall.”": the quotation that ends the sentence; null for none. */
export function otherHalf({ quotations, tokens }: Document, quotation: Quotation): Quotation | null {
  const next = quotations[quotations.indexOf(quotation) + 1];
  const same = next?.speakerEntity === quotation.speakerEntity && /^\p{Ll}/u.test(next.text);
  const begun = /^\p{Lu}.*,$/su.test(quotation.text.trim());
  // "“Every harbour counts,” he said, adding that the town “has no wall”": two sayings.
  const between = tokens
    .slice(quotation.last, next?.first ?? quotation.last)
    .map(({ text }) => text.toLowerCase());
  const goesOn = !between.some((word) => /^(?:that|adding|and|but|who|which|while)$/.test(word));
  return same && begun && goesOn && tokens[next.first]?.sentence === tokens[quotation.last - 1]?.sentence
    ? next
    : null;
}

/** "E. Coli", "J. Smith": a stop behind one letter ends no sentence. */
const isInitial = (token: Token | undefined): boolean => /^\p{Lu}$/u.test(token?.text ?? '');

/** Words that only a badly read mark keeps apart stay together. */
const isNewSentence = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  /^["'”’]*[.!?]+["'”’]*$/.test(before.text) &&
  (before.sentence !== token.sentence || /^\p{Lu}/u.test(token.text));

/** "The road is old, and the town has no money to mend it": each of two clauses with its own subject. */
function halves({ tree }: AskContext, part: readonly Token[]): QuotedPart[] {
  const dashes = part.filter(isDash);
  const joint = part.findIndex((token, at) => {
    if (at < SHORTEST || part.length - at < SHORTEST) return false;
    // "We all – politicians, business and people – have an interest": the second of a pair joins nothing.
    if (token.text === ';' || token === dashes[0]) return true;
    const clause = tree.tokens[token.head];
    const joins = token.upos === 'CCONJ' || /^so$/i.test(token.text);
    return joins && clause?.deprel === 'conj' && tree.childBy(clause.index, 'nsubj') >= 0;
  });
  const at = part[joint];
  if (!at) return [];
  const first: QuotedPart = {
    tokens: part.slice(0, joint),
    half: 'first',
    curtailed: /^(?:but|yet)$/i.test(at.text),
  };
  // "I have heard them say that it is light – a drone can carry it": the rest may be what they say.
  const reports = first.tokens.some(({ lemma }) => /^(?:say|tell|claim|argue)$/.test(lemma));
  const inserts = isDash(at) && dashes.length > 1;
  return inserts || reports
    ? [first]
    : [first, { tokens: part.slice(joint + 1), half: 'second', curtailed: false }];
}

const isDash = ({ text }: Token): boolean => /^[—–]$/.test(text);
