import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { talliesIn, tallyAnswer, type Tally } from '../tally.js';

/** Verbs of a vote or a ruling. */
const VOTING =
  /^(?:vote|pass|approve|reject|confirm|defeat|adopt|ratify|rule|decide|uphold|overturn|elect|fail|clear|endorse|back|acquit|convict|agree|strike|amend|override|choose|re-elect|reelect|overrule|affirm)$/;

/** Verbs of a game that somebody won. */
const WINNING =
  /^(?:beat|defeat|win|lose|thrash|edge|overcome|rout|crush|hammer|stun|lead|trail|down|thump|upset|secure|record|claim|suffer|earn|clinch|seal|score)$/;

const ENDING = /^(?:end|finish)$/;

/** What is voted on, and by whom: "The Senate defeated the bill 51–48" is no game. */
const CHAMBER =
  /\b(?:vot(?:e[sd]?|ing)|bill|senate|house of|council|parliament|congress|courts?|amendment|resolution|motion|legislat\w+|committee|justices?|assembly|commons|lords|board|measure|referendum|ruling)\b/i;

const TOLD =
  /^(?:vote|score|margin|tally|count|scoreline|result|majority|decision|ruling|verdict|win|victory|defeat|loss|triumph)$/;

/** "By what score did Brazil beat Croatia?", "By what vote was Hilda Solis confirmed by the Senate?" */
export const byWhatTally: ItemType = {
  name: 'by-what-tally',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    return talliesIn(tree, fact.sentence).flatMap((tally) => {
      const place = placeOf(tree, fact, tally);
      const words = place && wordsFor(tree, fact, tally);
      if (!place || !words || losesDecision(tree, fact, place.asked)) return [];
      return draftQuestion(
        fact,
        { kind: 'how-many', type: 'by-what-tally', sure: true, ...place, words, ...tallyAnswer(tally) },
        context,
      ).filter(({ stem }) => !UNDECIDED.test(stem));
    });
  },
};

/** "By how many votes to how many has the Council voted?": what on is lost. */
const UNDECIDED = /\b(?:vote|rule|decide|agree)d?(?: (?:on|in) [^?]*\d{4})?\?$/;

/** "ruled in a 5-4 decision [that …]": without what was ruled there is nothing to ask. */
const losesDecision = (tree: Tree, fact: Fact, asked: Argument | null): boolean =>
  /^(?:vote|rule|decide|agree)$/.test(tree.token(fact.predicate).lemma) &&
  fact.arguments.every(
    (each) => each === asked || !/^(?:complement|open complement|adverbial|object)$/.test(each.role),
  ) &&
  !fact.arguments.some(({ marker }) => /^(?:for|against|in favou?r of)$/.test(marker ?? ''));

type Place = { readonly asked: Argument | null; readonly inside?: ReadonlySet<number> };

/** The constituent that the tally is, or where it stands in one; null where it belongs to another clause. */
function placeOf(tree: Tree, fact: Fact, tally: Tally): Place | null {
  const within = fact.arguments.find(
    ({ head, role }) => role !== 'complement' && role !== 'adverbial' && tree.dominates(head, tally.first),
  );
  if (!within || within.role === 'subject') return null;
  // "passed the House 96-0 and the Senate on a voice vote": two votes.
  if (fact.arguments.some(({ head }) => tree.childrenBy(head, 'conj').some((at) => at > tally.last)))
    return null;
  if (within.role === 'predicate')
    return within.head === tally.first && TOLD.test(subjectOf(tree, fact)) ? { asked: within } : null;
  const { head } = within;
  // "defeated debutants Panama 3–0": a name that hangs on the score would go with it.
  if (head === tally.first && tree.subtree(head).some((at) => at < tally.first && tree.mention(at)))
    return null;
  if (head === tally.first) return { asked: within };
  // "280 votes to 162"
  if (tally.unit && head === tally.first + 1) return { asked: within };
  const up = tree.token(tally.first).head;
  // "upheld a ban on whaling in a 5-4 decision", "lost to Ohio State 42–39": the parser hangs it on the noun before.
  if (up !== head && isMeans(tree, up)) return { asked: null, inside: new Set([up]) };
  const { lemma } = tree.token(head);
  // "by a vote of 80–17", "in a 5-4 decision"
  if (up === head && within.role !== 'object' && TOLD.test(lemma)) return { asked: within };
  if (up === head && within.role === 'object' && TOLD.test(lemma))
    return tree.childrenBy(head, 'det').some((at) => tree.lower(at) === 'an')
      ? null
      : { asked: null, inside: new Set([tally.first]) };
  const isApart =
    tree.has(tally.first, 'appos', 'nmod', 'nmod:unmarked', 'nummod', 'list', 'flat') && up < tally.first;
  const tops = [...Array(tally.last - tally.first).keys()]
    .map((i) => tally.first + i)
    .filter((at) => tree.token(at).head < tally.first || tree.token(at).head >= tally.last);
  return isApart && tops.every((at) => tree.dominates(head, at))
    ? { asked: null, inside: new Set(tops) }
    : null;
}

const isMeans = (tree: Tree, noun: number): boolean =>
  TOLD.test(tree.token(noun).lemma) &&
  tree.childrenBy(noun, 'case').some((at) => /^(?:by|in|with|on)$/.test(tree.lower(at)));

const subjectOf = (tree: Tree, fact: Fact): string => {
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  return subject ? tree.token(subject.head).lemma : '';
};

/** The words that ask for it; null where the verb decides nothing. */
export function wordsFor(tree: Tree, fact: Fact, { left, right, unit }: Tally): string | null {
  const { document } = tree;
  const { lemma } = tree.token(fact.predicate);
  if (fact.arguments.some(({ role, head }) => role === 'predicate' && head === fact.predicate))
    return left >= right ? 'what' : null;
  const { start = 0, end = 0 } = document.sentences[fact.sentence] ?? {};
  const isVote = CHAMBER.test(`${document.article.title} ${document.article.body.slice(start, end)}`);
  if (unit && VOTING.test(lemma)) return 'by how many votes to how many';
  if (isVote && VOTING.test(lemma))
    return lemma === 'vote' ? 'by how many votes to how many' : 'by what vote';
  if (isVote) return null;
  if (WINNING.test(lemma)) return left === right ? null : 'by what score';
  return ENDING.test(lemma) ? 'with what score' : null;
}
