import type { Token } from '../../model.js';
import type { AskContext } from '../item-type.js';
import type { QuotedPart } from './quoted-parts.js';

/** A word that opens a clause which waits for another: "While we await …" */
const OPENING = /^(?:while|although|though|if|when|because|since|as|unless|until|after|before|whether)\b/i;

/** A sentence: with a finite verb of its own that is not that of "While …" or "If …". */
export function isWhole({ tree }: AskContext, { tokens, half }: QuotedPart, text: string): boolean {
  const inside = new Set(tokens.map(({ index }) => index));
  const main = tokens.find((token) => {
    const subjects = tree
      .childrenBy(token.index, 'nsubj', 'csubj', 'expl')
      .filter((child) => inside.has(child));
    const [first] = subjects;
    if (first === undefined || (half && token.deprel === 'ccomp' && inside.has(token.head))) return false;
    const under = /^(?:advcl|acl|csubj|xcomp)/.test(token.deprel);
    // Whatever the sentence around makes of it: "“Guinness tastes like water,” he said", read as an adverbial clause.
    if (under && (inside.has(token.head) || tree.token(first).xpos.startsWith('W'))) return false;
    // "The trouble is that Spain has no money": behind its subject the mark is that of what is said.
    return tree
      .childrenBy(token.index, 'mark')
      .every((mark) => mark > first || tree.tokens[mark - 1]?.text === '[');
  });
  if (!main || (OPENING.test(text) && !/, \S+/.test(text))) return false;
  // "The sun high on the slopes, but the only way was to go": the first words have lost their verb.
  const start = tokens[0]?.index ?? 0;
  return !half || tree.childrenBy(main.index, 'cc').every((cc) => cc <= start || !inside.has(cc));
}

/** By these a word hangs on the phrase or clause that it belongs to. */
const TIES = 'det case amod compound nummod nmod flat nsubj aux cop'.split(' ');

/** the “club is deeply disappointed”: a word before the mark belongs to a phrase behind it. */
export function isTorn({ tree }: AskContext, tokens: readonly Token[]): boolean {
  const start = tokens[0]?.index ?? 0;
  const { sentence } = tree.token(start);
  return tokens.some(({ index }) =>
    tree
      .children(index)
      .some((child) => child < start && tree.token(child).sentence === sentence && tree.has(child, ...TIES)),
  );
}
