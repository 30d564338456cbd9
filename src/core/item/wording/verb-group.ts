import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import type { Token } from '../../model.js';
import { keptBefore } from './kept-adverbs.js';
import { pastForm } from './past-form.js';
import { agree, agreeMain, baseForm, isKnownForm, support, thirdPerson, writtenOut } from './verb.js';

/** The finite verb that comes before the subject, and the words of the verb after it. */
export interface VerbGroup {
  readonly operator: string;
  readonly rest: string;
}

export interface VerbGroupOptions {
  readonly plural: boolean;
  readonly subjectAsked: boolean;
  /** What is so "now" was so then: "is pursuing" → "was pursuing". */
  readonly backdated: boolean;
}

const PAST: Readonly<Record<string, string>> = { is: 'was', are: 'were', has: 'had', have: 'had' };

/** The verb of the clause as the question needs it; null when its form is not clear. */
export function verbGroup(tree: Tree, fact: Fact, options: VerbGroupOptions): VerbGroup | null {
  const { plural, subjectAsked } = options;
  const verb = tree.token(fact.predicate);
  const copular = fact.arguments.some((each) => each.role === 'predicate');
  if (!copular && !isKnownForm(verb)) return null;
  const there = isExistential(tree, fact) ? ['there'] : [];
  const inOrder = copular ? [] : hedgesOf(tree, fact);
  // "Whom did he only succeed in May?": what "only" limits stands behind the verb or is asked for.
  if (!subjectAsked && inOrder.some((at) => tree.lower(at) === 'only')) return null;
  // "will likely be seen", "has allegedly been paid"
  const early = inOrder.filter((at) => fact.auxiliaries.slice(1).some((each) => at < each));
  const hedges = inOrder.filter((at) => !early.includes(at)).map((at) => tree.lower(at));
  const particle = tree.childrenBy(fact.predicate, 'compound:prt').map((at) => tree.lower(at));
  const prefix = prefixOf(tree, fact.predicate);
  if (fact.auxiliaries.length > 0) {
    const auxiliaries = fact.auxiliaries.map((at) => writtenOut(tree, at));
    if (auxiliaries.includes(null)) return null;
    const [first, ...others] = auxiliaries as [string, ...string[]];
    if (fact.negation >= 0) others.unshift(tree.lower(fact.negation) === 'never' ? 'never' : 'not');
    // "Four prisons are to be closed"
    if (tree.childrenBy(fact.predicate, 'mark').some((at) => tree.lower(at) === 'to')) others.unshift('to');
    // "Who did say?" is "Who said?"
    if (subjectAsked && /^d(?:id|oes)$/.test(first) && others.length === 0 && fact.negation < 0) {
      const form = first === 'did' ? pastForm(verb.lemma) : thirdPerson(verb.lemma);
      return { operator: [...hedges, form].join(' '), rest: particle.join(' ') };
    }
    others.unshift(...early.map((at) => tree.lower(at)));
    const simple = pastOfPerfect(tree, fact, first, options);
    if (simple) return { ...simple, rest: [simple.rest, ...hedges, ...particle].filter(Boolean).join(' ') };
    const rest = [
      ...(subjectAsked ? there : []),
      ...others,
      ...hedges,
      ...(copular ? [] : [prefix + verb.text.toLowerCase(), ...particle]),
    ];
    if (first === 'will' && verb.lemma === 'have') return null;
    // "would expel more diplomats if Moscow agrees"
    const claimed = fact.attribution !== null || fact.arguments.some((each) => each.sense === 'condition');
    if (first === 'will') return future(claimed, plural, rest, early.length);
    const finite = agree(first, plural);
    // "are to travel on September 23, 2015": by now that is past.
    const destined = others.includes('to');
    return {
      operator: options.backdated || destined ? (PAST[finite] ?? finite) : finite,
      rest: rest.join(' '),
    };
  }
  if (fact.carrier !== fact.predicate) {
    return participle(verb, fact.passive, plural, subjectAsked, [...hedges, ...particle]);
  }
  if (verb.lemma === 'be') {
    const finite = agreeMain(verb, plural);
    const rest = subjectAsked ? there.join('') : '';
    return { operator: options.backdated ? (PAST[finite] ?? finite) : finite, rest };
  }
  if (isToldInPresent(tree, verb)) {
    if (subjectAsked)
      return { operator: [...hedges, pastForm(verb.lemma)].join(' '), rest: particle.join(' ') };
    return { operator: 'did', rest: [...hedges, baseForm(verb), ...particle].join(' ') };
  }
  if (subjectAsked) {
    const finite = options.backdated ? pastForm(verb.lemma) : agreeMain(verb, plural);
    return { operator: [...hedges, prefix + finite].join(' '), rest: particle.join(' ') };
  }
  const operator = options.backdated ? 'did' : support(verb, plural);
  return { operator, rest: [...hedges, prefix + baseForm(verb), ...particle].join(' ') };
}

/** "earned a victory and becomes the youngest member": behind a past tense the present tells of the same day. */
function isToldInPresent(tree: Tree, verb: Token): boolean {
  return (
    verb.xpos === 'VBZ' &&
    verb.lemma === 'become' &&
    tree.has(verb.index, 'conj') &&
    tree.token(verb.head).xpos === 'VBD'
  );
}

/** "has died on Friday" → "died on September 6": with a day in the past English takes the simple past. */
function pastOfPerfect(tree: Tree, fact: Fact, first: string, options: VerbGroupOptions): VerbGroup | null {
  const verb = tree.token(fact.predicate);
  const dated = fact.arguments.some(
    (each) => each.sense === 'time' && ['on', 'in', null].includes(each.marker),
  );
  // "had expected no rise": by the time of the news nobody did any more.
  if (first === 'had' && /^(?:expect|hope|plan|intend|think|believe|want|wish|assume)$/.test(verb.lemma))
    return null;
  const perfect = first === 'had' ? !hasReference(tree, fact) : dated && ['has', 'have'].includes(first);
  if (!perfect || fact.auxiliaries.length > 1 || verb.xpos !== 'VBN') return null;
  if (first === 'had' && options.subjectAsked) return { operator: pastForm(verb.lemma), rest: '' };
  if (!options.subjectAsked) return { operator: 'did', rest: baseForm(verb) };
  return verb.text.endsWith('ed') ? { operator: verb.text.toLowerCase(), rest: '' } : null;
}

/** "had left by May", "had closed when it burned": what lies before a time that the clause names. */
function hasReference(tree: Tree, fact: Fact): boolean {
  if (tree.token(fact.predicate).deprel !== 'root' || fact.attribution) return true;
  const times = /^(?:by|until|till|before|since|when|after|while|as|once|for)$/;
  return (
    fact.arguments.some(({ role, marker }) => role === 'adverbial' || times.test(marker ?? '')) ||
    fact.arguments.some(
      ({ role, head }) =>
        role === 'adverb' &&
        /^(?:already|never|ever|just|yet|previously|earlier|originally)$/.test(tree.lower(head)),
    )
  );
}

/** "There are 1,500 wolves in Poland" */
export function isExistential(tree: Tree, fact: Fact): boolean {
  return tree.childrenBy(fact.predicate, 'expl').some((at) => tree.lower(at) === 'there');
}

/** Adverbs before the verb that keep the claim what it is. */
export const hedgesOf = (tree: Tree, fact: Fact): number[] => keptBefore(tree, fact.predicate);

/** "hand-" of "hand-picked", which the tokeniser cuts off; '' for none. */
export function prefixOf(tree: Tree, verb: number): string {
  let first = verb;
  while (first > 0 && tree.token(first - 1).end === tree.token(first).start) first--;
  const text = tree.document.article.body.slice(tree.token(first).start, tree.token(verb).start);
  return /^[\p{L}-]+-$/u.test(text) ? text : '';
}

/** A participle made finite in the past: "expelled" → "was expelled", "killing" → "did … kill". */
function participle(
  verb: Token,
  passive: boolean,
  plural: boolean,
  asked: boolean,
  rest: readonly string[],
): VerbGroup | null {
  if (passive) {
    return { operator: plural ? 'were' : 'was', rest: [verb.text.toLowerCase(), ...rest].join(' ') };
  }
  return asked ? null : { operator: 'did', rest: [baseForm(verb), ...rest].join(' ') };
}

/** What was to come when the article was written is past when it is asked. */
function future(claimed: boolean, plural: boolean, rest: readonly string[], early: number): VerbGroup {
  if (claimed) return { operator: 'would', rest: rest.join(' ') };
  const infinitive = [...rest.slice(0, early), 'to', ...rest.slice(early)];
  return { operator: plural ? 'were' : 'was', rest: infinitive.join(' ') };
}

/** The verb as the article has it, for a statement; null when an auxiliary is not clear. */
export function statedVerb(tree: Tree, fact: Fact): string | null {
  const auxiliaries = fact.auxiliaries.map((at) => writtenOut(tree, at));
  if (auxiliaries.includes(null) || auxiliaries.includes('will')) return null;
  const copular = fact.arguments.some((each) => each.role === 'predicate');
  const particle = tree.childrenBy(fact.predicate, 'compound:prt').map((at) => tree.lower(at));
  const main = copular ? [] : [prefixOf(tree, fact.predicate) + tree.lower(fact.predicate), ...particle];
  return [...auxiliaries, ...hedgesOf(tree, fact).map((at) => tree.lower(at)), ...main].join(' ');
}

/** The verb of a statement, without the help that the question needs: "did … win" → "won". */
export function plainVerb(tree: Tree, fact: Fact, group: VerbGroup): string {
  const supported = fact.auxiliaries.length === 0 && /^(do|does|did)$/.test(group.operator);
  const whole = `${group.operator} ${group.rest}`.trim();
  if (!supported) return whole;
  if (fact.carrier === fact.predicate) return statedVerb(tree, fact) ?? group.rest;
  // "The reason for Russia suspending ties": nothing in the article says "suspended".
  const { lemma } = tree.token(fact.predicate);
  return group.operator === 'did' ? group.rest.replace(new RegExp(`\\b${lemma}\\b`), pastForm(lemma)) : whole;
}
