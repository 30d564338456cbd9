import type { Token } from '../../model.js';
import { TokenSearch } from '../token-search.js';
import { BASE_OF_PAST, SAME_IN_PAST } from './irregular-verbs.js';

/**
 * A verb with a subject and no auxiliary is finite, whatever its form was taken for: the tagger reads "The index listed
 * 180 countries" as a participle, and "Direct flights to London operate daily" as a bare infinitive.
 */
export function tagFiniteVerbs(tokens: readonly Token[]): Token[] {
  const search = new TokenSearch(tokens);
  return tokens.map((token) => {
    const xpos = finiteTag(token, search);
    return xpos ? { ...token, xpos } : token;
  });
}

/** Whether a participle may be a past as well: "listed", "held", not "given". */
const isPast = (text: string): boolean => /ed$/i.test(text) || BASE_OF_PAST.has(text.toLowerCase());

const CLAUSES = /^(?:root|ccomp|conj|parataxis)$/;

function finiteTag(token: Token, search: TokenSearch): 'VBD' | 'VBP' | null {
  if (token.upos !== 'VERB' || !CLAUSES.test(token.deprel)) return null;
  const children = search.children(token);
  if (children.some(({ deprel, text }) => /^(?:aux|cop|nsubj:pass)/.test(deprel) || /^to$/i.test(text)))
    return null;
  const subject = children.find(({ deprel, index }) => deprel === 'nsubj' && index < token.index);
  if (!subject || !/^(?:NOUN|PROPN)$/.test(subject.upos)) return null;
  // "The bomber struck at a restaurant located nearby": the verb stands before, and was taken for a part of the subject.
  if (search.children(subject).some(({ deprel, xpos }) => deprel === 'acl' && xpos === 'VBD')) return null;
  if (token.xpos === 'VBN' && isPast(token.text)) return 'VBD';
  // "Brazil beat Croatia": of one, the present would be "beats".
  if (token.xpos === 'VBP' && SAME_IN_PAST.has(token.text.toLowerCase()) && isSingular(subject, search))
    return 'VBD';
  // "The bank saw it grow" and "demanded that he leave" have bare forms of their own.
  return token.xpos === 'VB' && token.deprel === 'root' && /^NNP?S$/.test(subject.xpos) ? 'VBP' : null;
}

const isSingular = (noun: Token, search: TokenSearch): boolean =>
  /^NNP?$/.test(noun.xpos) && search.children(noun).every(({ deprel }) => deprel !== 'conj');
