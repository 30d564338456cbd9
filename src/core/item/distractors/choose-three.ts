import type { Distractor } from '../../model.js';
import { contentWords } from '../wording/content-words.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import type { DistractorContext } from './distractor-source.js';
import { isDamaging } from './harm.js';
import { isAcronym } from './in-form-of.js';
import { isMisspelt } from './misspelt.js';
import { pointsAt } from './points-at.js';
import { sameThing, sameWords } from './same-thing.js';
import { SearchedText } from './searched-text.js';

/** Three wrong answers, or none and the reason why the question can only be asked as recall. */
export interface Choice {
  readonly distractors: readonly Distractor[];
  readonly recallOnly: string | null;
}

/** From how many of the best candidates the three are drawn. */
const POOL = 16;
/** A key this much longer than every wrong answer gives itself away: rubric B5. */
const TOO_LONG = 1.5;

/** The source that offers what stands in the article, and has looked into it itself. */
const FROM_ARTICLE = 'article-entities';
/** Sources that make a coherent three, each different from the key in one value. */
const NUMERIC = new Set(['numbers', 'dates']);
const VARIED = new Set(['varied-phrases', 'several']);

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
  if (context.title.tells(draft)) return recall(TOLD);
  if (pointsAt(draft.stem, draft, context.world))
    return recall('A place in the question shows which country or continent is meant.');
  if (harmless.length === 0)
    return recall('A wrong name would accuse somebody of what the article does not say.');
  const pool = poolOf(draft, harmless, context);
  if (pool.length < 3) return recall('Three good wrong answers were not found.');
  if (NUMERIC.has(pool[0]!.from)) return { distractors: pool.slice(0, 3), recallOnly: null };
  const three = bestThree(draft, pool, context);
  if (!three)
    return recall('The right answer would stand out among the wrong ones by its length or its words.');
  return context.title.tellsApart(
    draft,
    three.map(({ text }) => text),
  )
    ? recall(TOLD)
    : { distractors: three, recallOnly: null };
}

const TOLD = 'The headline tells the right answer at once.';

const recall = (reason: string): Choice => ({ distractors: [], recallOnly: reason });

/** Real people and bodies, named where the question is about something damaging. */
function accuses({ from }: Distractor, draft: Draft): boolean {
  return (draft.answer.type === 'person' || draft.answer.type === 'organisation') && from !== 'made-up-names';
}

/** The best candidates that overlap neither with the key, nor with each other, nor with what the reader is told. */
function poolOf(draft: Draft, candidates: readonly Distractor[], context: DistractorContext): Distractor[] {
  const { world } = context;
  const right = [draft.key, ...draft.accept];
  const stem = new SearchedText(draft.stem);
  const isPerson = draft.answer.type === 'person';
  const pool: Distractor[] = [];
  for (const candidate of candidates) {
    if (pool.length >= POOL) break;
    if (right.some((answer) => overlap(candidate, answer, world))) continue;
    if (pool.some((other) => overlap(candidate, other.text, world))) continue;
    if (
      isPerson &&
      [draft.key, ...pool.map(({ text }) => text)].some((other) => isMisspelt(candidate.text, other))
    )
      continue;
    if (!NUMERIC.has(candidate.from) && isTold(candidate, stem, context)) continue;
    pool.push(candidate);
  }
  return pool;
}

/** What is varied in one piece has the rest in common with the key, and with its sisters. */
const overlap = ({ text, from }: Distractor, other: string, world: World): boolean =>
  VARIED.has(from) ? sameWords(text, other) : sameThing(text, other, world);

/** Whether the stem names it, or the article does where the source has not looked. */
function isTold({ text, from }: Distractor, stem: SearchedText, { world, body }: DistractorContext): boolean {
  return stem.names(text, world) || (from !== FROM_ARTICLE && body.names(text, world));
}

/**
 * The three that come first in the pool while the key stands out by nothing: it is the longest, second, third or
 * shortest of the four equally often over many questions, and it is not the only one with a word of the question.
 * Null when it stands out among any three.
 */
function bestThree(
  draft: Draft,
  pool: readonly Distractor[],
  { world, random }: DistractorContext,
): Distractor[] | null {
  const { key } = draft;
  const wantedLonger = Math.floor(random() * 4);
  const shares = sharesWordWith(draft.stem);
  const echoes = shares(key);
  let best: Distractor[] | null = null;
  let least = Infinity;
  for (const three of threesOf(pool.length)) {
    const chosen = three.map((at) => pool[at] as Distractor);
    const longest = Math.max(...chosen.map(({ text }) => text.length));
    if (key.length >= TOO_LONG * longest && key.length > longest + 3) continue;
    if (draft.answer.type === 'organisation' && standsOutByForm(key, chosen, world)) continue;
    if (echoes && !chosen.some(({ text }) => shares(text))) continue;
    const longer = chosen.filter(({ text }) => text.length > key.length).length;
    const strangers = chosen.filter(({ from }) => from !== pool[0]?.from).length;
    // Beside "Patricia Ann Spearman" three names of two words would tell, but they are better than none.
    const isLongAlone =
      draft.answer.type === 'person' && chosen.every(({ text }) => wordsOf(text) < wordsOf(key));
    const cost =
      (isLongAlone ? LONG_ALONE_COST : 0) +
      three[0] +
      three[1] +
      three[2] +
      LENGTH_COST * Math.abs(longer - wantedLonger) +
      STRANGER_COST * strangers;
    if (cost < least) [best, least] = [chosen, cost];
  }
  return best;
}

/**
 * One full name among acronyms, one acronym among full names; of countries, "the UK" is as usual as "France". Or the only
 * one that says of which country it is: "the U.S. Department of Agriculture".
 */
function standsOutByForm(key: string, chosen: readonly Distractor[], world: World): boolean {
  if (chosen.every(({ text }) => isAcronym(text) !== isAcronym(key))) return true;
  return world.countryIn(key) !== null && chosen.every(({ text }) => world.countryIn(text) === null);
}

const wordsOf = (name: string): number => name.split(' ').length;

/** Places in the pool that one step towards the wanted rank in length is worth. */
const LENGTH_COST = 8;
/** A cosmonaut's likes are cosmonauts: those of the next source only fill up. */
const STRANGER_COST = 24;
const LONG_ALONE_COST = 32;

function threesOf(count: number): [number, number, number][] {
  const threes: [number, number, number][] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) for (let c = b + 1; c < count; c++) threes.push([a, b, c]);
  return threes;
}

function sharesWordWith(stem: string): (text: string) => boolean {
  const words = contentWords(stem);
  return (text) => [...contentWords(text)].some((word) => words.has(word));
}
