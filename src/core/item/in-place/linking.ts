import type { Tree } from '../../document/tree.js';
import { firstWord } from '../wording/prune.js';

/** What only ties a sentence to the one before, or to the day on which it was written. */
const LINKING =
  /^(?:(?:for|as an?) (?:example|instance)|in (?:addition|particular|general|fact|turn|return|short|sum|essence|reality|effect|response|contrast|comparison|the meantime|the end|the process)|(?:by|in) (?:contrast|comparison)|on the (?:other|one) hand|as a (?:result|consequence)|of course|at the same time|(?:as of|at|for) the moment|as of now|(?:on|over|at|during) the weekend|later|earlier|afterwards)$/;

/** "In particular, the price …", "were brought up on the weekend": the question says the same without it. */
export function isLinking(tree: Tree, at: number): boolean {
  if (!tree.has(at, 'obl', 'advcl', 'nmod', 'advmod')) return false;
  // "two years later" tells when
  if (tree.has(at, 'advmod') && (tree.children(at).length > 0 || firstWord(tree, at) > tree.token(at).head))
    return false;
  const words = tree.subtree(at).filter((each) => tree.token(each).upos !== 'PUNCT');
  return LINKING.test(words.map((each) => tree.lower(each)).join(' '));
}

/** "closed last Monday": a day that nobody can tell, right in the clause. */
export function isUntoldDay(tree: Tree, at: number): boolean {
  const date = tree.date(at);
  return (
    tree.has(at, 'obl', 'nmod', 'advmod') &&
    date !== undefined &&
    date.value === null &&
    /^(?:late |early |earlier )?(?:last|this|this past) \p{L}+(?: (?:morning|afternoon|evening|night))?$/iu.test(
      date.text,
    )
  );
}
