import { relation, type Tree } from '../../document/tree.js';
import type { Mention } from '../../model.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { answerType, isMetonym } from '../types/which.js';
import { spanOf } from './counts.js';
import type { GapSource } from './gap.js';
import { opensReport } from './opens-report.js';
import { isPointedTo, nameSpan, standsWithin } from './within.js';

const WINS = /^(?:win|victory|defeat|loss|draw|match|game)$/;
const LIMITED = /^(?:mainland|continental|northern|southern|eastern|western|central|rural)$/;

/** "… banned Iranian airline Mahan Air" → "banned which Iranian airline?"; "… ended in which country?" */
export const bodies: GapSource = {
  name: 'bodies',
  find(fact, { tree, naming }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.mentionsIn(fact.sentence).flatMap((mention) => {
      if (mention.kind === 'person' || mention.last > last) return [];
      const found = nameSpan(tree, naming, mention);
      if (!found || !standsWithin(tree, fact, found.head) || isPointedTo(tree, found.span.first)) return [];
      if (opensReport(tree, fact, found.head)) return [];
      const { named, head, span } = found;
      const owned = describes(tree, head, span.last);
      if (!['nsubj', 'obj', 'obl', 'nmod'].includes(relation(tree.token(head))) && !owned) return [];
      const category = naming.category(named);
      const role = tree.has(head, 'nsubj') ? 'subject' : 'oblique';
      if (!category || isMetonym(fact, { role }, category, tree)) return [];
      // "in which country in which …", "between which airport", "the city of which city"
      const next = tree.tokens[span.last]?.text.toLowerCase() ?? '';
      const markers = tree.childrenBy(head, 'case').map((at) => tree.lower(at));
      // "a third of mainland Europe" is less of it than a third.
      if (markers.includes('of') && LIMITED.test(tree.lower(mention.first - 1)) && span.first < mention.first)
        return [];
      // "sung by Aurora": who sings is no city.
      // "a win for Grimsby over Woking": who wins and who loses is a team.
      const isTeam =
        markers.some((each) => /^(?:by|over|against|versus)$/.test(each)) ||
        (markers.includes('for') && WINS.test(tree.tokens[tree.token(head).head]?.lemma ?? ''));
      if (/(?:city|town)$/.test(category) && isTeam) return [];
      const owner = tree.token(tree.token(head).head).lemma.toLowerCase();
      if (tree.childBy(head, 'acl', 'acl:relcl') >= 0 || /^(?:which|who|where|that)$/.test(next)) return [];
      if (markers.includes('between') || category.endsWith(owner)) return [];
      // "the Proceedings of the Academy of Sciences of the United States": a part of a name.
      if (tree.has(head, 'nmod') && tree.token(tree.token(head).head).upos === 'PROPN') return [];
      return [
        {
          // a country that does something is no place
          kind:
            mention.kind === 'place' && !tree.has(head, 'nsubj') && !owned
              ? ('where' as const)
              : ('which' as const),
          sort: mention.kind,
          ...span,
          words: owned ? `which ${category}’s` : `which ${category}`,
          key: naming.text(named.entity),
          accept: [named.entity.name, mention.text, ...named.entity.aliases],
          answer: answerType(named.entity.kind, category),
          notes: [],
          // "in the city of Chicago, Illinois" → "in which city"
          dropped: mention.kind === 'place' ? widerThan(tree, mention) : [],
          keyTokens: { first: mention.first, last: mention.last },
          entity: named.entity.index,
        },
      ];
    });
  },
};

/** What stands behind the name of a place and a comma. */
const widerThan = (tree: Tree, { first, last }: Mention): number[] =>
  tree
    .childrenBy(last - 1, 'appos', 'nmod:unmarked', 'nmod')
    .concat(first === last - 1 ? [] : tree.childrenBy(first, 'appos', 'nmod:unmarked', 'nmod'))
    .filter((at) => at >= last && tree.tokens[last]?.text === ',' && tree.mention(at)?.kind === 'place');

/** "the names were on Interpol lists", "Toyota owners": what a name describes right behind it is its own. */
function describes(tree: Tree, head: number, next: number): boolean {
  const noun = tree.tokens[next];
  // "arrived in London today"
  if (noun?.upos !== 'NOUN' || tree.date(next) || noun.deprel.endsWith(':unmarked')) return false;
  // "where Boeing predicts growth"
  if (REPORTING_VERBS.has(noun.lemma)) return false;
  // "25 US stores"
  const opens = tree.childrenBy(next, 'nummod', 'amod', 'det').every((at) => at > head);
  if (tree.has(head, 'compound')) return tree.token(head).head === next && noun.xpos === 'NNS' && opens;
  return tree.has(head, 'nmod', 'obl', 'obj') && tree.token(head).sentence === noun.sentence;
}
