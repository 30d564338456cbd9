import type { Anaphor, Token } from '../../model.js';
import type { Tree } from '../tree.js';
import { anaphorOf } from './anaphor-of.js';

const CONFIDENCE = 0.78;

/**
 * "The airline flies to Spain. It was founded in 1992.": "it" as the subject of a sentence whose forerunner in
 * the paragraph had an organisation as its subject. All other "it" stay open.
 */
export function resolveIt(tree: Tree, token: Token, before: readonly Anaphor[]): Anaphor | null {
  if (token.text !== 'It' || !tree.has(token.index, 'nsubj') || tree.quotation(token.index)) return null;
  if (tree.children(token.head).some((child) => tree.has(child, 'csubj', 'ccomp', 'expl'))) return null;
  const { sentences, entities } = tree.document;
  const previous = sentences[token.sentence - 1];
  if (!previous || previous.paragraph !== sentences[token.sentence]?.paragraph) return null;
  for (let at = previous.first; at < previous.last; at++) {
    const head = tree.token(at).head;
    if (!tree.has(at, 'nsubj') || head < 0 || tree.token(head).deprel !== 'root') continue;
    const index =
      tree.mention(at)?.entity ?? before.find(({ first, last }) => first <= at && at < last)?.entity;
    const entity = entities[index ?? -1];
    if (!entity || entity.kind !== 'organisation' || tree.childrenBy(at, 'conj').length > 0) return null;
    return anaphorOf(token, token, entity, CONFIDENCE);
  }
  return null;
}
