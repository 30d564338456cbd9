import type { Anaphor, Quantity } from '../../model.js';
import type { Tree } from '../tree.js';
import { anaphorOf } from './anaphor-of.js';

const CONFIDENCE = 0.85;

/** "the 36-year-old": the one person whose age the article has given as 36. */
export function resolveAge(tree: Tree, quantity: Quantity): Anaphor | null {
  const the = tree.tokens[quantity.first - 1];
  const last = tree.tokens[quantity.last - 1];
  if (the?.text.toLowerCase() !== 'the' || last === undefined || !quantity.text.endsWith('-old')) return null;
  // "the 36-year-old driver" says more
  const next = tree.tokens[quantity.last];
  if (next?.sentence === last.sentence && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return null;
  const aged = tree.document.quantities.filter(
    ({ kind, value, first }) => kind === 'age' && value === quantity.value && first < quantity.first,
  );
  const owners = new Set(aged.map((each) => ownerOfAge(tree, each)));
  const [owner] = owners;
  const entity = tree.document.entities[owner ?? -1];
  return owners.size === 1 && entity !== undefined ? anaphorOf(the, last, entity, CONFIDENCE) : null;
}

/** Entity of the person whose age it is: "Carle, 36,", "36-year-old Carle", "Carle, a 36-year-old"; -1 for none. */
export function ownerOfAge(tree: Tree, { first, last }: Quantity): number {
  const people = tree.document.mentions.filter(({ kind }) => kind === 'person');
  const after = people.find((mention) => mention.first >= last && mention.first <= last + 2);
  const before = people.find((mention) => mention.last === first - 1 || mention.last === first - 2);
  return (after?.first === last ? after : (before ?? after))?.entity ?? -1;
}
