import type { Anaphor, Document, Entity, Gender, Token } from '../../model.js';
import { Tree } from '../tree.js';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};

/** Sentences back in which the person meant is looked for. */
const REACH = 2;

/** Resolves "he" and "she", and "the airline" where the article has named one airline; all else stays open. */
export function resolveAnaphors(document: Omit<Document, 'anaphors'>): Anaphor[] {
  const tree = new Tree({ ...document, anaphors: [] });
  const found: Anaphor[] = [];
  for (const token of document.tokens) {
    const gender = token.upos === 'PRON' ? PRONOUNS[token.text.toLowerCase()] : undefined;
    const resolved = gender
      ? resolvePronoun(tree, token, gender, found)
      : (resolveIt(tree, token, found) ?? resolveNoun(tree, token));
    if (resolved) found.push(resolved);
  }
  return found;
}

/** A person named before the pronoun, within reach. */
interface Candidate {
  readonly entity: Entity;
  readonly token: number;
  readonly subject: boolean;
}

function resolvePronoun(
  tree: Tree,
  token: Token,
  gender: Gender,
  before: readonly Anaphor[],
): Anaphor | null {
  if (tree.quotation(token.index)) return null;
  const candidates = candidatesFor(tree, token, gender, before);
  const entities = new Set(candidates.map(({ entity }) => entity.index));
  const last = candidates.at(-1);
  if (!last) return null;
  if (entities.size === 1)
    return anaphor(tree, token, token.index + 1, last.entity, sameParagraph(tree, token, last) ? 0.92 : 0.8);
  const agreeing = candidates.filter(({ entity }) => entity.gender === gender);
  const known = new Set(agreeing.map(({ entity }) => entity.index));
  if (known.size === 1) return anaphor(tree, token, token.index + 1, (agreeing[0] as Candidate).entity, 0.85);
  const subject = candidates.findLast(
    (each) => each.subject && tree.token(each.token).sentence < token.sentence,
  );
  const between = subject
    ? candidates.filter((each) => each.token > subject.token && each.entity !== subject.entity)
    : [];
  if (subject && tree.has(token.index, 'nsubj') && between.length === 0) {
    return anaphor(tree, token, token.index + 1, subject.entity, 0.78);
  }
  return anaphor(tree, token, token.index + 1, (subject ?? last).entity, 0.5);
}

function candidatesFor(tree: Tree, token: Token, gender: Gender, before: readonly Anaphor[]): Candidate[] {
  const { document } = tree;
  const from = document.sentences[Math.max(0, token.sentence - REACH)]?.first ?? 0;
  const fits = (entity: Entity | undefined): entity is Entity =>
    entity?.kind === 'person' && (entity.gender === null || entity.gender === gender);
  const named = document.mentions
    .filter(
      (mention) =>
        mention.first >= from && mention.last <= token.index && fits(document.entities[mention.entity]),
    )
    .map((mention) => ({ entity: document.entities[mention.entity] as Entity, token: mention.first }));
  const meant = before
    .filter((each) => each.first >= from && each.confidence >= 0.75 && fits(document.entities[each.entity]))
    .map((each) => ({ entity: document.entities[each.entity] as Entity, token: each.first }));
  return [...named, ...meant]
    .sort((a, b) => a.token - b.token)
    .map((each) => ({ ...each, subject: isSubject(tree, each.token) }));
}

function isSubject(tree: Tree, at: number): boolean {
  const mention = tree.mention(at);
  for (let i = at; i < (mention?.last ?? at + 1); i++) if (tree.has(i, 'nsubj')) return true;
  return false;
}

function sameParagraph(tree: Tree, token: Token, candidate: Candidate): boolean {
  const { sentences } = tree.document;
  return sentences[token.sentence]?.paragraph === sentences[tree.token(candidate.token).sentence]?.paragraph;
}

/**
 * "The airline flies to Spain. It was founded in 1992.": "it" as the subject of a sentence whose forerunner in
 * the paragraph had an organisation or place as its subject. All other "it" stay open.
 */
function resolveIt(tree: Tree, token: Token, before: readonly Anaphor[]): Anaphor | null {
  if (token.text !== 'It' || !tree.has(token.index, 'nsubj') || tree.quotation(token.index)) return null;
  if (tree.children(token.head).some((child) => tree.has(child, 'csubj', 'ccomp', 'expl'))) return null;
  const previous = tree.document.sentences[token.sentence - 1];
  if (!previous || previous.paragraph !== tree.document.sentences[token.sentence]?.paragraph) return null;
  for (let at = previous.first; at < previous.last; at++) {
    const head = tree.token(at).head;
    if (!tree.has(at, 'nsubj') || head < 0 || tree.token(head).deprel !== 'root') continue;
    const index =
      tree.mention(at)?.entity ?? before.find((each) => each.first <= at && at < each.last)?.entity;
    const entity = tree.document.entities[index ?? -1];
    if (!entity || entity.kind === 'person' || tree.childrenBy(at, 'conj').length > 0) return null;
    return anaphor(tree, token, token.index + 1, entity, 0.78);
  }
  return null;
}

/** Nouns by which news goes on speaking of what it has named. */
const NAMED_NOUNS: ReadonlySet<string> = new Set(
  (
    'airline company firm retailer supermarket bank party club team university agency organisation organization group ' +
    'charity newspaper magazine court ministry city town village island state capsule spacecraft rocket ship app website ' +
    'manufacturer carmaker startup chain publisher broadcaster network museum hospital school college senator governor ' +
    'minister chancellor mayor ambassador spokesman spokeswoman spokesperson actor actress singer author director ' +
    'professor scientist researcher analyst inventor pilot astronaut runner athlete player striker coach manager'
  ).split(' '),
);

/** "the airline": a bare noun with "the" that is the last word of one entity's description or role. */
function resolveNoun(tree: Tree, token: Token): Anaphor | null {
  if (!NAMED_NOUNS.has(token.lemma) || token.xpos !== 'NN' || tree.mention(token.index)) return null;
  const the = tree.childBy(token.index, 'det');
  if (the < 0 || the !== token.index - 1 || tree.lower(the) !== 'the') return null;
  if (
    tree
      .children(token.index)
      .some((child) => tree.has(child, 'nmod', 'acl', 'amod', 'compound', 'appos', 'nummod'))
  )
    return null;
  const called = tree.document.entities.filter((entity) => isCalled(tree, entity, token));
  const [only] = called;
  return called.length === 1 && only ? anaphor(tree, tree.token(the), token.index + 1, only, 0.85) : null;
}

/** Whether the article has called this entity by the noun before: "Iranian airline Mahan Air". */
function isCalled(tree: Tree, entity: Entity, noun: Token): boolean {
  const { mentions } = tree.document;
  if (entity.kind === 'person')
    return (
      nounOf(entity.role) === noun.lemma &&
      (mentions[entity.mentions[0] ?? -1]?.start ?? Infinity) < noun.start
    );
  return entity.mentions.some((index) => {
    const mention = mentions[index];
    if (!mention || mention.last > noun.index) return false;
    const head = tree.token(mention.first).head;
    const beside =
      head >= 0 && tree.has(mention.first, 'appos', 'flat', 'compound') && tree.token(head).upos === 'NOUN'
        ? [head]
        : [];
    const titles = tree
      .childrenBy(mention.first, 'nmod:desc', 'appos')
      .filter((child) => tree.token(child).upos === 'NOUN');
    return [...beside, ...titles].some((at) => tree.token(at).lemma === noun.lemma && !tree.mention(at));
  });
}

function nounOf(role: string | null): string | undefined {
  return role
    ?.split(/ (?:of|to|for|at|in|from|with|on|who) /)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase();
}

function anaphor(tree: Tree, first: Token, last: number, entity: Entity, confidence: number): Anaphor {
  return {
    start: first.start,
    end: tree.token(last - 1).end,
    first: first.index,
    last,
    entity: entity.index,
    confidence,
  };
}
