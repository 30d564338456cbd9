import { argument, type Argument, type Fact } from '../fact/fact.js';
import { markerOf } from '../fact/marker.js';
import type { AskContext } from './item-type.js';
import { isSetOff } from './wording/prune.js';
import type { Phrase } from './wording/phrase.js';
import { countWords } from './wording/stem.js';

/** The asked constituent as a key: "its" may stay, for the subject it points to stands in the stem. */
export function keyPhrase(fact: Fact, asked: Argument, context: AskContext, marker = false): Phrase | null {
  const told = renderKey(fact, asked, context, marker);
  const phrase = told && { ...told, text: told.text.replace(BESIDE, '') };
  return phrase && isWhole(phrase, asked.head, context, new Set()) ? phrase : null;
}

/**
 * "a line [demarcating …]": a key that had to lose what says which one is no key; nor is "hold two officers, Ross
 * and Barr, [in contempt]", where the commas are those of the names.
 */
function isWhole(phrase: Phrase, head: number, { tree }: AskContext, left: ReadonlySet<number>): boolean {
  if (CUT.test(phrase.text)) return false;
  const kept = new Set(phrase.tokens);
  const whole = tree
    .childrenBy(head, 'nmod', 'acl', 'nummod', 'amod')
    .every((child) => kept.has(child) || isSetOff(tree, child) || tree.date(child));
  const object = tree.childBy(head, 'obj');
  if (!whole || object < 0 || tree.childBy(object, 'appos') < 0) return whole;
  return tree
    .childrenBy(head, 'obl')
    .every((child) => kept.has(child) || left.has(child) || child < object || tree.date(child));
}

function renderKey(
  fact: Fact,
  asked: Argument,
  context: AskContext,
  marker: boolean,
  without: ReadonlySet<number> = new Set(),
): Phrase | null {
  const subject = argument(fact, 'subject');
  const { tree } = context;
  // "According to UNICEF, the purpose was to …": the source is no part of the purpose.
  const sources = tree
    .childrenBy(asked.head, 'obl')
    .filter((each) => markerOf(tree, each) === 'according to');
  const left = new Set([...without, ...sources]);
  if (!subject || subject === asked) return context.phrases.render(asked.head, { marker, without: left });
  // Behind a question "to allow the campaign to continue" is understood.
  const loose =
    CLAUSES.has(asked.sense ?? '') || asked.marker === 'after'
      ? { loose: { left: 1, thingsOnly: true } }
      : {};
  const entity =
    context.tree.mention(subject.head)?.entity ?? context.phrases.anaphorAt(subject.head)?.entity;
  const named = new Set(entity === undefined ? [] : [entity]);
  return context.phrases.render(asked.head, {
    marker,
    named,
    without: left,
    ...loose,
    owners: context.stems.ownersIn(fact),
  });
}

/** "the outbreak that had": the parser lost the rest. */
const CUT = /\b(?:that|which|who|had|has|was|were|is|are|the|an?|and|or|to)$/i;

/** What tells a reason or a means: long enough to be understood behind its question, one "the" or no. */
const CLAUSES: ReadonlySet<string> = new Set(['cause', 'purpose', 'manner']);

/** Prepositions and subordinators of what a clause can do without. */
const SPARE = new Set(
  'to for during after before within amid following at by while when as throughout alongside despite since'.split(
    ' ',
  ),
);

/** "recognise Kosovo [as well]": beside what others do, of which the question does not tell. */
const BESIDE = /,? (?:as well|too|also)$/;

/**
 * "… to relax the rules, but to no avail", "… from buying Yahoo, citing concerns over competition": how it went, and how
 * it was told, is no part of what was wanted.
 */
const IN_VAIN =
  /(?:,? but (?:to no avail|without success|in vain)|, (?:citing|saying|noting|adding|arguing|claiming|stating))\b.*$/;

/**
 * The asked clause as a key; where it is too long, or its last adjunct leans on another sentence, without that
 * adjunct: "to fight ISIS [after the group took over a third of the country]".
 */
export function keyClause(
  fact: Fact,
  asked: Argument,
  context: AskContext,
  marker = false,
  /** Most words. */
  longest = Infinity,
): Phrase | null {
  const phrase = keyPhrase(fact, asked, context, marker);
  const whole = phrase && { ...phrase, text: phrase.text.replace(IN_VAIN, '') };
  if (whole && countWords(whole.text) <= longest) return whole;
  const { tree } = context;
  const object = tree.childBy(asked.head, 'obj', 'xcomp');
  const spare = tree.childrenBy(asked.head, 'obl', 'advcl').filter((child) => {
    const first = markerOf(tree, child)?.split(' ')[0] ?? '';
    return child > Math.max(object, asked.head) && object >= 0 && SPARE.has(first);
  });
  for (let last = spare.length - 1; last >= 0; last--) {
    const phrase = renderKey(fact, asked, context, marker, new Set(spare.slice(last)));
    if (phrase && isWhole(phrase, asked.head, context, new Set(spare.slice(last))))
      return { ...phrase, text: phrase.text.replace(BESIDE, '') };
  }
  return whole;
}
