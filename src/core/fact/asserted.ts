import { relation, type Tree } from '../document/tree.js';
import type { Quotation, Sentence, Token } from '../model.js';
import { NON_FACTIVE_MARKERS, REPORTING_VERBS } from './lexicon.js';

const OWN_VOICE = /\b(I|I['’]\w+|we|we['’]\w+|my|our|us|me|you|you['’]\w+|your|let['’]s)\b|[[\]]/i;

/** What a quotation, which may be long, says in this sentence. */
function saidIn({ text, start, end }: Quotation, sentence: Sentence | undefined, tree: Tree): string {
  if (!sentence) return text;
  return tree.document.article.body.slice(Math.max(start, sentence.start), Math.min(end, sentence.end));
}

/** Not a question, not the body of "if …", not what somebody merely hopes or wants. */
export function isAsserted(tree: Tree, token: Token): boolean {
  const sentence = tree.document.sentences[token.sentence];
  if (sentence && tree.token(sentence.last - 1).text === '?') return false;
  // "I" and "you" in somebody's own voice cannot be retold; what is told of others can, as that person's claim.
  const quotation = tree.quotation(token.index);
  if (quotation?.clause && (quotation.speaker < 0 || OWN_VOICE.test(saidIn(quotation, sentence, tree))))
    return false;
  for (let at = token.index; at >= 0; at = tree.token(at).head) {
    const here = tree.token(at);
    const marks = tree.childrenBy(at, 'mark').map((mark) => tree.lower(mark));
    if (marks.some((mark) => NON_FACTIVE_MARKERS.has(mark))) return false;
    if (tree.children(at).some((child) => tree.token(child).text === '?')) return false;
    const kind = relation(here);
    if (kind === 'ccomp' && here.head >= 0 && !REPORTING_VERBS.has(tree.token(here.head).lemma)) return false;
    if (kind === 'xcomp' || kind === 'csubj') return false;
    if (kind === 'acl' && here.deprel !== 'acl:relcl' && at !== token.index) return false;
  }
  return true;
}
