import type { Tree } from '../../document/tree.js';
import type { Document, Entity, Mention } from '../../model.js';
import type { FactPattern } from '../fact.js';
import { factOfName } from '../fact-of-name.js';
import { unnamedIn, type Unnamed } from '../unnamed.js';

/** Sentences in which the article tells who the headline means. */
const OPENING = 2;

/** "California judge disqualified …": whom the headline calls by what he is, and the article by name. */
export const headlined: FactPattern = {
  name: 'headlined',
  find(document, tree) {
    const unnamed = unnamedIn(document);
    if (!unnamed) return [];
    const bearers = document.entities.flatMap((entity) => {
      if (entity.kind !== 'person') return [];
      const mention = entity.mentions
        .flatMap((index) => document.mentions[index] ?? [])
        .find((each) => isCalled(unnamed, each, document, tree));
      return mention ? [{ entity, mention }] : [];
    });
    const [bearer] = bearers;
    if (!bearer || bearers.length > 1 || isNamed(bearer.entity, document)) return [];
    // The word beside the name says who is meant; the parse around it is not asked.
    return factOfName('headlined', bearer.mention.first, tree, { confidence: 0.9, depth: 0 });
  },
};

/** Whether the headline has a part of his name. */
const isNamed = ({ name, aliases }: Entity, { article }: Document): boolean =>
  [name, ...aliases].some((each) =>
    each.split(' ').some((word) => word.length > 2 && article.title.includes(word)),
  );

/** Whether the opening has the noun as a title before the name, or in an apposition to it. */
function isCalled(
  { noun, field }: Unnamed,
  { first, last }: Mention,
  document: Document,
  tree: Tree,
): boolean {
  const { sentence } = tree.token(first);
  if (sentence >= OPENING) return false;
  const pattern = noun === 'PM' ? 'prime minister|premier|PM' : noun;
  const words = (from: number, to: number): string =>
    document.tokens
      .slice(Math.max(0, from), to)
      .filter((token) => token.sentence === sentence)
      .map(({ text }) => text)
      .join(' ');
  const before = words(first - 6, first);
  const behind = /^, ([^,]+)/.exec(words(last, last + 9))?.[1] ?? '';
  const title = new RegExp(`(?:^|[^\\p{L}])(?:${pattern})(?: ,)?$`, 'iu');
  const apposition = new RegExp(`^(?:(?!who |which |and |said )[\\p{L}’'.-]+ )*?(?:${pattern})(?: |$)`, 'iu');
  const found = title.test(before) ? before : apposition.test(behind) ? behind : null;
  if (found === null) return false;
  // "Vice Mayor" where the headline has the mayor, "Prime Minister" where it has the environment minister
  const other = OTHER_RANK.exec(found)?.[0].toLowerCase();
  if (noun !== 'PM' && other && !document.article.title.toLowerCase().includes(other)) return false;
  return field.split(' ').every((word) => found.toLowerCase().includes(word));
}

/** Words that make another office of one. */
const OTHER_RANK = /\b(?:deputy|vice|assistant|prime)\b/i;
