import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** What nobody who studies the event need keep (rubric A9). */
export const worthAsking: Gate = {
  name: 'worth asking',
  fault(draft, { document, tree }) {
    if (draft.fact.pattern !== 'clause') return null;
    if (countsSample(draft, tree)) return 'how many were polled is not worth asking';
    if (isMoveOfShares(draft, tree)) return 'what a share cost on a day is not worth asking';
    if (isHome(draft, document, tree)) return 'where somebody lives is not worth asking';
    if (countsPair(draft, tree)) return 'that they were two is not worth asking';
    if (/^(?:the )?earth$/i.test(draft.key)) return 'it is so on no other planet';
    return asksBirth(draft, tree) ? 'where somebody was born is not worth asking' : null;
  },
};

/** Deaths are counted, however few. */
const HARM = new Set('die kill murder injure wound hurt drown perish execute shoot stab poison'.split(' '));

/** "How many men walked into a bank?", "How many sides remained locked in talks?" */
function countsPair({ kind, rule, key, fact }: Draft, tree: Tree): boolean {
  const few = kind === 'how-many' && rule.endsWith('-subject') && /^(?:one|two|[12])$/i.test(key);
  return few && !HARM.has(tree.token(fact.predicate).lemma);
}

/** "On how many voters was the poll conducted?" */
function countsSample(draft: Draft, tree: Tree): boolean {
  const { lemma } = tree.token(draft.fact.predicate);
  return (
    draft.kind === 'how-many' &&
    /^(?:conduct|survey|poll|interview|question)$/.test(lemma) &&
    /\b(?:polls?|surveys?|surveyed|polled|pollsters?)\b/i.test(questionOf(draft))
  );
}

const MOVES = /^(?:fall|rise|drop|gain|lose|decline|climb|slip|jump|add|slide|sink|close)$/;

/** "Which aircraft maker declined 17 cents?", "fell 2 percent", unless the headline is about shares. */
function isMoveOfShares(draft: Draft, tree: Tree): boolean {
  const { predicate, arguments: parts } = draft.fact;
  const told = /\b(?:shares?|stocks?|markets?|index|indices)\b/i.test(draft.context ?? '');
  if (told || !MOVES.test(tree.token(predicate).lemma)) return false;
  const said = `${questionOf(draft)} ${draft.key}`;
  if (/\b(?:cents|pence|kronor|kroner|per share)\b|\d a share\b/.test(said)) return true;
  const subject = parts.find(({ role }) => role === 'subject');
  const body = subject !== undefined && tree.mention(subject.head)?.kind === 'organisation';
  return (
    body &&
    tree
      .childrenBy(predicate, 'obj', 'obl', 'obl:unmarked')
      .some((at) => PART.test(tree.token(at).lemma) && tree.childBy(at, 'nummod') >= 0)
  );
}

/** What a share moves by. */
const PART = /^(?:cents?|penny|pence|krona|kronor|krone|yen|percent|percentage)$/i;

/** How often the article names those it is about. */
const OFTEN = 5;

/** "For how long did the ambassador live in Vienna?" */
function isHome({ context, fact }: Draft, document: Document, tree: Tree): boolean {
  if (!/^(?:live|reside)$/.test(tree.token(fact.predicate).lemma)) return false;
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  const { entity = -1 } = (subject && tree.mention(subject.head)) ?? {};
  const person = document.entities[entity];
  const told = `${document.article.title} ${context ?? ''}`;
  return (
    person?.kind === 'person' &&
    person.mentions.length < OFTEN &&
    !told.includes(person.name.split(' ').at(-1) ?? person.name)
  );
}

/** "Where was Ann Lee born?"; "How old was Ann Lee when she was born?" is worse. */
function asksBirth(draft: Draft, tree: Tree): boolean {
  const { fact, rule } = draft;
  const { lemma, text } = tree.token(fact.predicate);
  if (!(lemma === 'bear' && text.toLowerCase() === 'born') && lemma !== 'born') return false;
  return /\/(?:where|how-old|in-place-place)/.test(rule) && /\bborn\b/.test(questionOf(draft));
}
