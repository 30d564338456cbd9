import { relation, type Tree } from '../document/tree.js';
import type { Attribution } from './fact.js';
import { REPORTING_VERBS } from './lexicon.js';

/**
 * Who vouches for the clause of this predicate: the subject of the reporting verb it hangs on ("Lavrov said
 * that …"), of one set beside it ("…, Plato thought": the parser gives ccomp or parataxis), or the source
 * named after "according to". The nearest source wins.
 */
export function attributionOf(tree: Tree, predicate: number): Attribution | null {
  for (let at = predicate; at >= 0; at = tree.token(at).head) {
    const beside = accordingTo(tree, at) ?? parataxis(tree, at);
    if (beside) return beside;
    const token = tree.token(at);
    if (relation(token) === 'ccomp' && token.head >= 0) {
      const sources = tree.childrenBy(token.head, 'nsubj', 'obl:agent');
      const source = sources.find((each) => tree.mention(each)) ?? sources[0] ?? -1;
      // "BERLIN A report by Denmark has found …": the place of the report says nothing.
      const stray = sources.length > 1 && tree.mention(source)?.kind === 'place';
      if (stray && REPORTING_VERBS.has(tree.token(token.head).lemma)) return { source: -1, cue: token.head };
      if (REPORTING_VERBS.has(tree.token(token.head).lemma)) return { source, cue: token.head };
    }
  }
  const quotation = tree.quotation(predicate);
  return quotation?.clause ? { source: quotation.speaker, cue: quotation.cue } : null;
}

function accordingTo(tree: Tree, at: number): Attribution | null {
  for (const child of tree.childrenBy(at, 'obl', 'advcl', 'nmod')) {
    const cue = tree.childrenBy(child, 'case').find((word) => tree.lower(word) === 'according');
    if (cue !== undefined) return { source: child, cue };
  }
  return null;
}

function parataxis(tree: Tree, at: number): Attribution | null {
  for (const child of tree.childrenBy(at, 'parataxis')) {
    if (!REPORTING_VERBS.has(tree.token(child).lemma)) continue;
    const source = tree.childBy(child, 'nsubj');
    if (source >= 0) return { source, cue: child };
  }
  return null;
}
