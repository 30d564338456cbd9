import type { Tree } from '../document/tree.js';
import type { Fact } from './fact.js';

/**
 * A fact about the bearer of a name that the words beside the name tell, not a verb: who holds which office.
 *
 * @param first first token of the name; the whole sentence is the evidence
 * @param sureness how sure it is, 0..1, and how deep in the sentence it stands
 */
export function factOfName(
  pattern: string,
  first: number,
  tree: Tree,
  sureness: Pick<Fact, 'confidence' | 'depth'>,
): Fact[] {
  const sentence = tree.document.sentences[tree.token(first).sentence];
  if (!sentence) return [];
  return [
    {
      pattern,
      sentence: sentence.index,
      predicate: first,
      auxiliaries: [],
      carrier: first,
      passive: false,
      negation: -1,
      arguments: [{ role: 'subject', head: first, marker: null, sense: null, shared: false }],
      attribution: null,
      quotation: -1,
      span: { start: sentence.start, end: sentence.end },
      ...sureness,
    },
  ];
}
