import { isTitle } from '../../document/passes/name-words.js';
import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';
import type { Phrases } from './phrase.js';
import { isDescription, LOWERED } from './title.js';

/** "the No Child Left Behind law": a small word with a capital, between others, is of a title. */
export function isInTitle(tree: Tree, at: number): boolean {
  if (/^(?:the|an?)$/i.test(tree.token(at).text)) return false;
  const beside = [at - 1, at + 1].map((each) => tree.tokens[each]?.text ?? '');
  // "… said Regina Ip In the Hong Kong Island constituency": a sentence that begins in the midst of another
  if (/^(?:the|an?)$/i.test(beside[1] ?? '')) return false;
  return (
    beside.every((word) => /^(?:\p{Lu}?\p{Ll}|['’]s)/u.test(word)) &&
    beside.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** "Environment Minister Ann Lee said", "First Minister": an office, though a common word opens it. */
export const opensOffice = (tree: Tree, at: number): boolean =>
  (tree.token(at).upos === 'NOUN' ||
    /^(?:First|Prime|Foreign|Vice|Deputy|Chief)$/.test(tree.token(at).text)) &&
  isTitle(tree.tokens[at + 1]?.text ?? '');

const COUNTING = /^(?:Twin|Double|Triple|Dual|Multiple|Separate|Joint|Mass)$/;
/** The first word of a sentence loses its capital, unless it is one that always has it. */
export function caseOf(token: Token, phrases: Phrases): string {
  const { tree, document } = phrases;
  const opening = document.sentences[token.sentence]?.first ?? -1;
  // "“Many dates are …”, he said" opens with a mark.
  const first =
    token.index === opening || (token.index === opening + 1 && tree.token(opening).upos === 'PUNCT');
  const smallWord = ['DET', 'ADP', 'SCONJ', 'CCONJ'].includes(token.upos) && !tree.mention(token.index);
  if (!/^\p{Lu}/u.test(token.text) || !(first || smallWord)) return token.text;
  if (!first && isInTitle(tree, token.index)) return token.text;
  // "Serie A", "Vitamin A"
  if (!first && token.text === 'A' && /^\p{Lu}\p{Ll}/u.test(tree.tokens[token.index - 1]?.text ?? ''))
    return token.text;
  // "Twin bombings struck": a capital for the start of the sentence only.
  if (first && COUNTING.test(token.text) && /^\p{Ll}/u.test(tree.tokens[token.index + 1]?.text ?? ''))
    return token.text.toLowerCase();
  if (first && opensOffice(tree, token.index)) return token.text;
  // "Former Massachusetts Governor Mitt Romney announced"
  if (first && LOWERED.test(`${token.text} `)) return token.text.toLowerCase();
  if (tree.mention(token.index) || /^(I|.+\p{Lu}.*)$/u.test(token.text)) return token.text;
  // "Prime Minister" at the start of a sentence; but "Smoker Neil Timms owns" a pub
  if (token.xpos === 'NNP' && /^\p{Lu}\p{Ll}/u.test(tree.tokens[token.index + 1]?.text ?? ''))
    return first && isDescription(tree, token.index) ? token.text.toLowerCase() : token.text;
  // "Arrested Development star": the first word of a title
  const next = tree.tokens[token.index + 1];
  if (first && next?.upos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(next.text) && !isTitle(next.text))
    return token.text;
  const small = token.text.charAt(0).toLowerCase() + token.text.slice(1);
  // "Malaria" at the start of a sentence looks like a name; elsewhere the article writes it small.
  if (token.upos === 'PROPN' && !document.article.body.includes(` ${small} `)) return token.text;
  return /^(?:ADJ|NOUN)$/.test(token.upos) && phrases.isAlwaysCapital(token.text) ? token.text : small;
}
