import type { Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { CALLING, SAYING } from './reporting-verbs.js';

/** "tried to add the question", "called on them": not the words but a thing is the object. */
const THINGS = /^(?:add|continue|post|point|report|believe|call)$/;

export function isCue(search: TokenSearch, token: Token, clause: boolean): boolean {
  const { upos, xpos, lemma, deprel } = token;
  if (!/^(?:VERB|AUX)$/.test(upos) || (deprel === 'amod' && xpos !== 'VBD')) return false;
  if (!SAYING.has(lemma) && (clause || !CALLING.has(lemma))) return false;
  const right = search.neighbour(token, 1);
  // "said he found writing the book “quite liberating”"
  if (lemma === 'write' && xpos === 'VBG' && right?.upos === 'DET') return false;
  return (
    !THINGS.test(lemma) ||
    !(/^(?:on|for)$/.test(right?.text ?? '') || (lemma !== 'call' && right?.upos === 'DET'))
  );
}
