import type { Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { ADDRESSES, COMMENTING, GIVING } from './reporting-verbs.js';

/** "He was scathing about the banks." */
const OPINION = /^(?:critical|scathing|dismissive|adamant|outspoken)$/;

const NOT = /^(?:not|n['’]t|never|hardly|will|would|may|might|could|should|must|to)$/i;

/**
 * "Perry also commented on the music", "Mrs Bush made a speech", "He was scathing about the banks": the head of whoever
 * the main clause lets speak, and its verb; undefined where it tells of something else.
 */
export function commentIn(
  search: TokenSearch,
  sentence: readonly Token[],
): { readonly cue: number; readonly speaker: number } | undefined {
  // a colon before the mark: the root may be among the words between the marks
  const inside = new Set(sentence.map(({ index }) => index));
  const root = sentence.find(({ head, upos }) => !inside.has(head) && /^(?:VERB|ADJ|NOUN)$/.test(upos));
  if (root === undefined) return undefined;
  const children = search.children(root);
  const subject = children.find(({ deprel }) => deprel === 'nsubj');
  if (subject === undefined || !inside.has(subject.index)) return undefined;
  const joined = children.filter(
    (child) =>
      child.deprel === 'conj' && !search.children(child).some(({ deprel }) => deprel.startsWith('nsubj')),
  );
  const cue = [root, ...joined].find((verb) => inside.has(verb.index) && comments(search, verb));
  return cue && { cue: cue.index, speaker: subject.index };
}

function comments(search: TokenSearch, verb: Token): boolean {
  const children = search.children(verb);
  if (children.some(({ text, deprel }) => NOT.test(text) && !deprel.startsWith('obl'))) return false;
  if (verb.upos === 'ADJ')
    return OPINION.test(verb.lemma) && children.some(({ deprel, xpos }) => deprel === 'cop' && xpos !== 'VB');
  const perfect = children.some(({ deprel, lemma }) => deprel === 'aux' && lemma === 'have');
  if (!/^(?:VBD|VBZ|VBP)$/.test(verb.xpos) && !(verb.xpos === 'VBN' && perfect)) return false;
  if (children.some(({ deprel }) => deprel.endsWith(':pass'))) return false;
  if (COMMENTING.has(verb.lemma) || isIdiom(search, verb, children)) return true;
  return (
    GIVING.has(verb.lemma) && children.some(({ deprel, lemma }) => deprel === 'obj' && ADDRESSES.has(lemma))
  );
}

/** "called for protests", "hit back", "made it clear that …" */
function isIdiom(search: TokenSearch, { lemma }: Token, children: readonly Token[]): boolean {
  if (lemma === 'call')
    return children.some(
      (child) =>
        child.deprel.startsWith('obl') &&
        search
          .children(child)
          .some(({ deprel, text }) => deprel === 'case' && /^(?:for|on|upon)$/.test(text)),
    );
  if (/^(?:hit|fire|shoot)$/.test(lemma)) return children.some(({ text }) => text === 'back');
  return lemma === 'make' && children.some(({ text }) => text === 'clear');
}
