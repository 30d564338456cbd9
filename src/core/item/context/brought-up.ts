import type { Tree } from '../../document/tree.js';
import { PEOPLE_NOUN } from '../wording/lexicon.js';

const NOUNS = ['NOUN', 'PROPN', 'PRON'];
const PLURAL = ['NNS', 'NNPS'];

interface Thing {
  readonly plural: boolean;
  readonly person: boolean;
}

/**
 * The pronouns that can mean one thing in a sentence only: behind "Scientists dressed horses in coats" there is no
 * telling who "they" are, behind "A scientist dressed horses" there is.
 */
export function pronounsFor(tree: Tree, tokens: readonly number[]): ReadonlySet<string> {
  const things = thingsIn(tree, tokens);
  const clear = new Set<string>();
  const plural = things.filter((each) => each.plural);
  if (plural.length === 1) for (const word of ['they', 'them', 'their']) clear.add(word);
  const single = things.filter((each) => !each.plural && !each.person);
  if (single.length === 1) for (const word of ['it', 'its']) clear.add(word);
  return clear;
}

function thingsIn(tree: Tree, tokens: readonly number[]): Thing[] {
  const things: Thing[] = [];
  for (const head of tokens) {
    const token = tree.token(head);
    if (!NOUNS.includes(token.upos) || /^(?:compound|flat|nmod:desc|nmod:unmarked)/.test(token.deprel))
      continue;
    if (tree.date(head) || token.xpos.startsWith('W') || token.deprel === 'expl') continue;
    const mention = tree.mention(head);
    things.push({
      plural: tree.childrenBy(head, 'conj').length > 0 || (PLURAL.includes(token.xpos) && !mention),
      person: mention ? mention.kind === 'person' : PEOPLE_NOUN.test(token.lemma),
    });
  }
  return things;
}
