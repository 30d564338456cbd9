import type { Distractor } from '../../model.js';
import { contentWords } from '../wording/content-words.js';
import type { Draft } from '../draft.js';
import type { DistractorContext } from './distractor-source.js';
import { isDamaging } from './harm.js';
import { occursIn } from './occurs-in.js';
import { sameThing } from './same-thing.js';

/** Three wrong answers, or none and the reason why the question can only be asked as recall. */
export interface Choice {
  readonly distractors: readonly Distractor[];
  readonly recallOnly: string | null;
}

/** From how many of the best candidates the three are drawn. */
const POOL = 9;
/** A key this much longer than every wrong answer gives itself away: rubric B5. */
const TOO_LONG = 1.5;

/** Sources that offer what stands in the article, and have looked into it themselves. */
const FROM_ARTICLE = /^article-/;
const NUMERIC = new Set(['numbers', 'dates']);

/** Picks three of the candidates, the better first among them, so that nothing but knowledge tells the key. */
export function chooseDistractors(
  draft: Draft,
  candidates: readonly Distractor[],
  context: DistractorContext,
): Choice {
  if (candidates.length === 0) return recall('No wrong answers of the same kind are known for this key.');
  const harmless = isDamaging(draft, context.tree)
    ? candidates.filter((each) => !accuses(each, draft))
    : candidates;
  if (harmless.length === 0)
    return recall('A wrong name would accuse somebody of what the article does not say.');
  const pool = poolOf(draft, harmless, context);
  if (pool.length < 3) return recall('Three good wrong answers were not found.');
  const three = NUMERIC.has(pool[0]!.from) ? pool.slice(0, 3) : balanced(draft.key, pool, context);
  return giveAway(draft, three) ?? { distractors: three, recallOnly: null };
}

const recall = (reason: string): Choice => ({ distractors: [], recallOnly: reason });

/** Real people and bodies, named where the question is about something damaging. */
function accuses({ from }: Distractor, draft: Draft): boolean {
  return (draft.answer.type === 'person' || draft.answer.type === 'organisation') && from !== 'made-up-names';
}

/** The best candidates that overlap neither with the key, nor with each other, nor with what the reader is told. */
function poolOf(draft: Draft, candidates: readonly Distractor[], context: DistractorContext): Distractor[] {
  const { world } = context;
  const right = [draft.key, ...draft.accept];
  const pool: Distractor[] = [];
  for (const candidate of candidates) {
    const { text } = candidate;
    if (pool.length >= POOL) break;
    if (right.some((answer) => sameThing(text, answer, world))) continue;
    if (pool.some((other) => sameThing(text, other.text, world))) continue;
    if (!NUMERIC.has(candidate.from) && isTold(candidate, draft, context)) continue;
    pool.push(candidate);
  }
  return pool;
}

/** Whether the stem names it, or the article does where the source has not looked. */
function isTold({ text, from }: Distractor, draft: Draft, { world, document }: DistractorContext): boolean {
  if (occursIn(draft.stem, text, world)) return true;
  return !FROM_ARTICLE.test(from) && occursIn(document.article.body, text, world);
}

/**
 * Three of the pool so that the key is the longest, second, third or shortest of the four equally often over many
 * questions, as far as the pool allows.
 */
function balanced(key: string, pool: readonly Distractor[], { random }: DistractorContext): Distractor[] {
  const wanted = Math.floor(random() * 4);
  const longer = pool.filter(({ text }) => text.length > key.length);
  const shorter = pool.filter(({ text }) => text.length <= key.length);
  const fromLonger = Math.min(Math.max(wanted, 3 - shorter.length), longer.length, 3);
  const three = [...longer.slice(0, fromLonger), ...shorter.slice(0, 3 - fromLonger)];
  return pool.filter((each) => three.includes(each));
}

/** What would give the key away among these three, as a reason for recall; null for nothing. */
function giveAway(draft: Draft, three: readonly Distractor[]): Choice | null {
  const longest = Math.max(...three.map(({ text }) => text.length));
  if (draft.key.length >= TOO_LONG * longest && draft.key.length > longest + 3) {
    return recall('The right answer is much longer than any wrong one.');
  }
  const stem = contentWords(draft.stem);
  const sharing = (text: string): boolean => [...contentWords(text)].some((word) => stem.has(word));
  const sharers = three.filter(({ text }) => sharing(text)).length;
  if (sharing(draft.key) && sharers === 0)
    return recall('Only the right answer shares a word with the question.');
  return null;
}
