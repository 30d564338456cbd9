import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(`\\b(?:${MONTH}) \\d{1,2}, \\d{4}`);

/** Deeds that two do to one another: who did it is both. */
const EXCHANGING = new Set('exchange swap trade share'.split(' '));
const MEETING = new Set('meet clash merge negotiate compete collaborate cooperate talk quarrel'.split(' '));

/** What one may think as well as another. */
const OPINION = new Set(
  (
    'believe think feel hope want express criticise criticize condemn support agree welcome oppose warn blame fear ' +
    'urge praise doubt suspect'
  ).split(' '),
);

/** Questions with several right answers, whatever names they have (rubric A5). */
export const oneAnswer: Gate = {
  name: 'one answer',
  fault(draft, { tree }) {
    if (draft.fact.pattern !== 'clause') return null;
    const question = questionOf(draft);
    if (isOpen(draft, question, tree)) return 'the verb fits more things than the one asked for';
    if (isVague(draft, question, tree)) return 'they wanted and did other things, too';
    if (isMutual(draft, tree)) return 'it was done by more than one';
    if (isOneOfMany(draft, tree)) return 'others are that, too';
    if (isShared(draft, tree)) return 'somebody else thinks so, too';
    if (isPossible(draft, tree)) return 'what can be is so in more places';
    return isCompared(draft.fact, question, tree) ? 'nothing says than what' : null;
  },
};

/** "What did the Guardian cite?", "What do edible insects emit?", "How did the South retaliate?" */
function isOpen({ rule, fact, keyTokens }: Draft, question: string, tree: Tree): boolean {
  if (!/\/(?:what-object|how-means)$/.test(rule) || fact.passive || DAY.test(question)) return false;
  const isAsked = ({ head }: Argument): boolean =>
    keyTokens !== undefined && head >= keyTokens.first && head < keyTokens.last;
  return !fact.arguments.some(
    (each) =>
      !isAsked(each) &&
      !['subject', 'adverb'].includes(each.role) &&
      each.sense !== 'time' &&
      question.toLowerCase().includes(tree.lower(each.head)),
  );
}

/** What anybody may want, try or be about to do beside what is told. */
const OPEN_ENDED = new Set(
  (
    'want hope continue seek try plan choose fail expect intend set refuse decide need begin start attempt aim struggle ' +
    'allow prepare inspire require urge order'
  ).split(' '),
);
const LED = new Set(
  'call lead campaign know rely look search work specialise specialize contribute'.split(' '),
);

/**
 * "What did Spain decide to do?", "What has Obama called for?": of 32 judged questions of fewer than ten words of what
 * somebody wanted to do two were printed unchanged, of longer ones two in five.
 */
function isVague({ rule, fact }: Draft, question: string, tree: Tree): boolean {
  if (/\d/.test(question)) return false;
  const { lemma } = tree.token(fact.predicate);
  const words = question.split(' ').length;
  return (
    (rule.endsWith('/what-to-do') && words < 10 && OPEN_ENDED.has(lemma)) ||
    (rule.endsWith('/what-stranded') && words < 8 && LED.has(lemma))
  );
}

/** "Which country exchanged artillery fire?", "Who met in Geneva?" */
function isMutual({ rule, fact }: Draft, tree: Tree): boolean {
  if (!/-(?:subject|role)$/.test(rule) || fact.passive) return false;
  const { lemma } = tree.token(fact.predicate);
  const has = (role: string): boolean => fact.arguments.some((each) => each.role === role);
  const paired = fact.arguments.some(({ marker }) => marker === 'with' || marker === 'against');
  if (paired) return false;
  return EXCHANGING.has(lemma) || (MEETING.has(lemma) && !has('object'));
}

/** "Who was a guest at the fair?", "Which journalist was a columnist for the Post?" */
function isOneOfMany({ rule, fact }: Draft, tree: Tree): boolean {
  if (!/\/(?:(?:who|which|what)-(?:subject|role)|in-place-(?:person|organisation|place)-subject)$/.test(rule))
    return false;
  // "Top-seeded Americans Andy Roddick and Andre Agassi survived": whoever stands behind a plural is not alone
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  const named = subject && tree.mention(subject.head);
  if (named?.kind === 'person' && /^NNP?S$/.test(tree.tokens[named.first - 1]?.xpos ?? '')) return true;
  // "Which country has one of the highest figures?"
  const held = fact.arguments.find((each) => /^(?:object|predicate|open complement)$/.test(each.role));
  const next = held ? tree.tokens[held.head + 1] : undefined;
  // but "one of her fans" is of her alone
  const own = held && tree.tokens[held.head + 2]?.xpos === 'PRP$';
  if (held && tree.lower(held.head) === 'one' && next?.text === 'of' && !own) return true;
  const predicate = fact.arguments.find((each) => each.role === 'predicate' && each.marker === null);
  if (!predicate || tree.token(predicate.head).upos !== 'NOUN') return false;
  return tree.childrenBy(predicate.head, 'det').some((at) => /^an?$/.test(tree.lower(at)));
}

/** "Spiers also believes that there is a danger": after somebody else who does. */
function isShared({ rule, fact }: Draft, tree: Tree): boolean {
  if (!/-(?:subject|role)$/.test(rule) || !OPINION.has(tree.token(fact.predicate).lemma)) return false;
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  const person = subject && tree.mention(subject.head)?.entity;
  // Of whom the sentence before tells, too, thinks so beside other things.
  if (person === undefined || tree.mentionsIn(fact.sentence - 1).some(({ entity }) => entity === person))
    return false;
  return tree.childrenBy(fact.predicate, 'advmod').some((at) => /^(?:also|too)$/.test(tree.lower(at)));
}

/** "In which continent can flies carry diseases?" */
function isPossible({ rule, fact }: Draft, tree: Tree): boolean {
  return (
    /\/(?:where-category|in-place-place)$/.test(rule) &&
    fact.auxiliaries.some((at) => /^(?:can|may|might)$/.test(tree.lower(at)))
  );
}

/** "… is much less popular in Europe", "About 780 more children …" */
function isCompared(fact: Fact, question: string, tree: Tree): boolean {
  if (/\bthan\b/.test(question)) return false;
  if (/\b\d[\d,]* more \p{Ll}/u.test(question)) return true;
  const predicate = tree.token(fact.predicate);
  if (predicate.upos !== 'ADJ') return false;
  const measured = tree.childrenBy(fact.predicate, 'advmod').map((at) => tree.lower(at));
  return predicate.xpos === 'JJR' || measured.includes('more') || measured.includes('less');
}
