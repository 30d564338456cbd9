import type { SentenceReader } from '../document/read-sentences.js';
import type { SequenceModel } from '../document/sequences/sequence-model.js';
import type { Tree } from '../document/tree.js';
import { wordsOfSentence } from '../document/words-of-sentence.js';
import type { Token } from '../model.js';
import type { Draft, Rereading } from './draft.js';
import { jointsOf } from './joints.js';

/** Words whose place is seldom in doubt: their arcs would only thin the others out. */
const SMALL = new Set(['punct', 'aux', 'aux:pass']);
const SURE = new Set(['punct', 'det', 'case', 'aux', 'aux:pass', 'cop', 'mark', 'cc', 'flat']);

/**
 * Has the parser read every draft's statement. A clause that was cut out of a long sentence wrongly is mostly
 * read in another way when it stands alone: of 33 judged questions whose arcs changed a third was ungrammatical
 * or false, of 85 whose arcs did not a tenth.
 */
export function reread(
  drafts: readonly Draft[],
  tree: Tree,
  read: SentenceReader,
  sequences: SequenceModel,
): Draft[] {
  const statements = [...new Set(drafts.flatMap(({ statement }) => statement ?? []))];
  const readings = read(statements);
  const tokensOf = new Map(statements.map((text, i) => [text, readings[i] ?? []]));
  return drafts.map((draft) => {
    const tokens = tokensOf.get(draft.statement ?? '');
    if (!tokens) return draft;
    const joints = jointsOf(tokens, wordsOfSentence(tree.document, draft.fact.sentence), sequences);
    return { ...draft, rereading: { ...compare(draft, tokens, tree), joints } };
  });
}

function compare(draft: Draft, statement: readonly Token[], tree: Tree): Omit<Rereading, 'joints'> {
  const { fact } = draft;
  const source = wordsOfSentence(tree.document, fact.sentence);
  const inSource = byName(source);
  const inStatement = byName(statement);
  let same = 0;
  let compared = 0;
  let core = true;
  const before: number[] = [];
  for (const token of statement) {
    const twin = inSource.get(nameOf(token));
    if (!twin || SMALL.has(token.deprel) || inStatement.get(nameOf(token)) !== token) continue;
    if (twin.index === fact.predicate && token.head >= 0 && fact.pattern === 'clause') core = false;
    if (!SURE.has(twin.deprel)) before.push(twin.arcConfidence);
    const head = twin.head < 0 ? undefined : inStatement.get(nameOf(tree.token(twin.head)));
    if (!head || token.head < 0) continue;
    compared++;
    if (head.index === token.head) same++;
    else if (twin.head === fact.predicate) core = false;
  }
  const sure = statement.filter(({ deprel }) => !SURE.has(deprel)).map(({ arcConfidence }) => arcConfidence);
  return {
    sameArcs: compared === 0 ? 1 : same / compared,
    sameCore: core,
    least: Math.min(1, ...sure),
    mean: sure.reduce((sum, each) => sum + each, 0) / Math.max(1, sure.length),
    leastBefore: Math.min(1, ...before),
    productBefore: before.reduce((product, each) => product * each, 1),
  };
}

/** Forms of a verb may differ: "won", "did win". */
const nameOf = (token: Token): string =>
  token.upos === 'VERB' ? token.lemma.toLowerCase() : token.text.toLowerCase();

/** Words that stand there but once. */
function byName(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const found = new Map<string, Token>();
  const twice = new Set<string>();
  for (const token of tokens) {
    const name = nameOf(token);
    if (found.has(name)) twice.add(name);
    found.set(name, token);
  }
  for (const name of twice) found.delete(name);
  return found;
}
