import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';
import { POINTING_WORDS } from './lexicon.js';

/** Whether a word that is no pronoun means something of another sentence: "since then", "the other boat". */
export function pointsBack(tree: Tree, token: Token): boolean {
  const text = token.text.toLowerCase();
  if (text === 'then' && /^(?:since|by|until|before)$/.test(wordAt(tree, token.index - 1))) return true;
  // "same-sex marriage" points to nothing.
  if (wordAt(tree, token.index + 1) === '-' || pointsNowhere(tree, token)) return false;
  // "Others are foreigners": than whom?
  if (text === 'others') return !/^(?:among|and|many|some)$/.test(wordAt(tree, token.index - 1));
  return POINTING_WORDS.has(text) && ['DET', 'ADJ', 'PRON', 'ADV'].includes(token.upos);
}

/** "companies such as Mercury", "against each other", "from other states": nothing that was told before is meant. */
function pointsNowhere(tree: Tree, { index, lemma, head, sentence }: Token): boolean {
  if (lemma === 'such') return wordAt(tree, index + 1) === 'as';
  if (lemma !== 'other') return false;
  const before = wordAt(tree, index - 1);
  if (before === 'each' || wordAt(tree, index + 1) === 'than') return true;
  const opens = tree.document.sentences[sentence]?.first === index;
  const pointed = /^(?:the|these|those|\p{L}+[’']s?)$/u.test(before);
  return !opens && !pointed && head > index && tree.token(head).xpos === 'NNS';
}

/** "those who stayed": the words behind it tell whom. */
export const isDescribed = (tree: Tree, at: number, kept: ReadonlySet<number>): boolean =>
  tree.childrenBy(at, 'nmod', 'acl', 'acl:relcl').some((child) => child > at && kept.has(child));

const wordAt = (tree: Tree, at: number): string => tree.tokens[at]?.text.toLowerCase() ?? '';
