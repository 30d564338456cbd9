import type { Document, Token } from '../../model.js';
import type { AskContext } from '../item-type.js';
import type { QuotedPart } from './quoted-parts.js';

/** A word that opens a clause which waits for another: "While we await …" */
const OPENING =
  /^(?:while|although|though|if|when|because|since|as|unless|until|after|before|whether|at a time when)\b/i;

/** "I will pick people who", "Who are tired of strikes": a part of its sentence is lost. */
const CUT_OFF =
  /^(?:who|whom|whose|which) (?:is|are|was|were|has|have|had|will|would|can)\b|\b(?:who|whom|which|that|and|or|but|because|when|if|as|than|the|an?|of|to|with|for)$/i;

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
  const sentence = main !== undefined || (half === null && isPunctuated(tree.document, tokens));
  if (CUT_OFF.test(text)) return false;
  if (!sentence || (OPENING.test(text) && !/, \S+/.test(text))) return false;
  // “Will I accept the leadership”: of “nor will I accept …”
  if (INVERTED.test(text)) return false;
  // "The sun high on the slopes, but the only way was to go": the first words have lost their verb.
  const start = tokens[0]?.index ?? 0;
  return !half || !main || tree.childrenBy(main.index, 'cc').every((cc) => cc <= start || !inside.has(cc));
}

/** A question's word order. */
const INVERTED =
  /^(?:am|is|are|was|were|do|does|did|have|has|had|will|would|shall|should|can|could|may|might|must) (?:not |n['’]t )?(?:I|you|he|she|it|we|they)\b/i;

/** Words from a mark and a capital to a stop, with a finite verb: a sentence, however the parser read it. */
function isPunctuated({ article: { body } }: Document, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || !/^\p{Lu}/u.test(first.text)) return false;
  const opened = /(?:^|[\s,:(])["“‘']$|[.!?]["”]?\s$/u.test(
    body.slice(Math.max(0, first.start - 3), first.start),
  );
  const closed =
    /^[.!?,]/.test(body.slice(last.end - 1, last.end + 1)) ||
    /^["”]/.test(body.slice(last.end, last.end + 1));
  return opened && closed && tokens.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
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
