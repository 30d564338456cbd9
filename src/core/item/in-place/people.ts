import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import { isTitle } from '../../document/passes/name-words.js';
import { relation, type Tree } from '../../document/tree.js';
import { spanOf } from './counts.js';
import type { GapSource } from './gap.js';
import { opensReport } from './opens-report.js';
import { nameSpan, standsWithin } from './within.js';

/** "… agreed to the request of which prime minister …?": persons whose title the article gives. */
export const people: GapSource = {
  name: 'people',
  find(fact, { document, tree, naming }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.mentionsIn(fact.sentence).flatMap((mention) => {
      if (mention.kind !== 'person' || mention.last > last) return [];
      const found = nameSpan(tree, naming, mention);
      if (!found || !standsWithin(tree, fact, found.head) || opensReport(tree, fact, found.head)) return [];
      const { named, head, span } = found;
      if (!['nsubj', 'obj', 'obl', 'nmod'].includes(relation(tree.token(head)))) return [];
      const role = named.description ? naming.roleNoun(named) : null;
      // "musician Tiziano Lugli and actor Jason Beghe" was taken for one name with its title
      const isTwo = document.mentions.some(({ kind, text }) => kind === 'person' && role?.includes(text));
      if (named.description && !isOfPerson(named.description)) return [];
      const title = isTwo ? null : role;
      const behind = tree.tokens[span.last]?.text === '.' || isBeforeAside(tree, span.last);
      const atEnd = behind && relation(tree.token(head)) !== 'obj';
      const doer = tree.has(head, 'nsubj', 'nsubj:pass') && tree.token(head).head === fact.predicate;
      const words = title ? `which ${title}` : doer ? 'who' : atEnd ? 'whom' : null;
      if (!words || tree.childBy(head, 'acl', 'acl:relcl') >= 0) return [];
      // "Labour’s Shadow Home Secretary Yvette Cooper", where the parser has lost the title.
      const before = tree.tokens[span.first - 1];
      if (before && before.sentence === fact.sentence && /^(?:PROPN|NOUN|ADJ)$/.test(before.upos)) return [];
      const { gender } = named.entity;
      return [
        {
          kind: 'who' as const,
          sort: 'person',
          ...span,
          words,
          key: named.entity.name,
          accept: [mention.text, ...named.entity.aliases],
          answer: {
            type: 'person' as const,
            ...(title ? { role: title } : {}),
            ...(gender ? { gender } : {}),
          },
          notes: [],
          // "Brigid Kosgei of Kenya won" → "who won"
          dropped: [...Array(span.last - span.first).keys()].flatMap((i) =>
            tree.childrenBy(span.first + i, 'nmod', 'appos').filter((at) => at >= span.last),
          ),
          keyTokens: { first: mention.first, last: mention.last },
          entity: named.entity.index,
        },
      ];
    });
  },
};

/** "at the behest of Boris Johnson, the prime minister, on September 10": without what only describes, "whom" may stand. */
function isBeforeAside(tree: Tree, comma: number): boolean {
  const aside = tree
    .childrenBy(tree.token(comma - 1).deprel === 'flat' ? tree.token(comma - 1).head : comma - 1, 'appos')
    .find((at) => at > comma);
  if (tree.tokens[comma]?.text !== ',' || aside === undefined) return false;
  const words = tree.subtree(aside).filter((at) => at > comma);
  const close = (words.at(-1) ?? comma) + (tree.lower(words.at(-1) ?? comma) === ',' ? 0 : 1);
  const next = tree.tokens[close]?.text === ',' ? tree.tokens[close + 1] : tree.tokens[close];
  return words[0] === comma + 1 && (next?.text === '.' || next?.upos === 'ADP');
}

/** "Olympics" of "Minister for the Olympics Tessa Jowell" is nobody's title; "premier of New South Wales" is. */
function isOfPerson(description: string): boolean {
  const [title = description] = description.split(/ (?:of|for|in|at|to|from|on|with) /);
  const noun = title.split(' ').at(-1) ?? title;
  return isPersonNoun(noun.toLowerCase()) || isTitle(noun);
}
