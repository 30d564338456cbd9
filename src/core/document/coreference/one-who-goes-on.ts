import type { Token } from '../../model.js';
import { SAYING } from '../quotations/reporting-verbs.js';
import type { Tree } from '../tree.js';

/** Words by which somebody goes on speaking: "He also said", "she added". */
const GOES_ON = /^(?:also|added|adds|adding|continued|further|furthermore|then)$/;

/** What may stand before the subject of a sentence that goes on: "But in June he …" */
const BEFORE_SUBJECT = /^(?:CCONJ|ADV|ADP|DET|NOUN|NUM|PUNCT|ADJ|PROPN|SCONJ)$/;

/** "In his memory, Ann Lee wrote …": done for another. */
const FOR_ANOTHER =
  /^(?:memory|honou?r|absence|place|stead|name|death|wake|behalf|defen[cs]e|favou?r|request)$/;

/** Who is known to stand at a token, as a key that is the same for the same person; undefined for no person. */
export type PersonAt = (token: number) => string | undefined;

/** Whether somebody, by that key, can be meant by the pronoun. */
export type Fits = (key: string) => boolean;

/**
 * "The banker Ann Lee defended the plan. She also said …": the one person who did or said what the sentence before
 * tells, where the pronoun is the subject of its sentence; "Ann Lee said she …": the one who speaks, within the
 * sentence; "In her speech, Ann Lee …": the one to come. Undefined where it may be another.
 */
export function oneWhoGoesOn(tree: Tree, token: Token, personAt: PersonAt, fits: Fits): string | undefined {
  const toCome = askedOne(tree, token, personAt, fits) ?? subjectToCome(tree, token, personAt, fits);
  if (toCome !== undefined || !token.deprel.startsWith('nsubj') || token.head < 0) return toCome;
  return speakerAbove(tree, token, personAt, fits) ?? actorBefore(tree, token, personAt, fits);
}

/** "Asked whether he was content, Mr Howard told the BBC …" */
function askedOne(tree: Tree, token: Token, personAt: PersonAt, fits: Fits): string | undefined {
  const { first = 0, last = 0 } = tree.document.sentences[token.sentence] ?? {};
  if (!/^asked$/i.test(tree.token(first).text) || token.index > first + MOST_BEFORE_ASKED) return undefined;
  if (!/^(?:if|whether|why|how|what|when)$/.test(tree.lower(token.index - 1))) return undefined;
  for (let at = token.index + 1; at < last; at++) {
    const { deprel, head } = tree.token(at);
    if (!deprel.startsWith('nsubj') || head < 0 || tree.quotation(at)?.clause) continue;
    if (!SAYING.has(tree.token(head).lemma)) continue;
    const person = personOf(tree, at, personAt);
    if (person !== undefined) return fits(person) ? person : undefined;
  }
  return undefined;
}

/** Most words from "Asked" to the pronoun: "Asked by Ann Lee of the BBC whether he …" */
const MOST_BEFORE_ASKED = 8;

/** "In her speech, Ann Lee …", where nobody else was just spoken of. */
function subjectToCome(tree: Tree, token: Token, personAt: PersonAt, fits: Fits): string | undefined {
  const sentence = tree.document.sentences[token.sentence];
  const before = tree.document.sentences[token.sentence - 1];
  const root = tree.tokens.slice(sentence?.first, sentence?.last).find(({ deprel }) => deprel === 'root');
  const subject = root ? tree.childBy(root.index, 'nsubj') : -1;
  if (!sentence || !root || subject < token.index || tree.quotation(token.index)) return undefined;
  const fronted = tree.childrenBy(root.index, 'obl', 'advcl').find((at) => tree.dominates(at, token.index));
  if (fronted === undefined || fronted > subject || FOR_ANOTHER.test(tree.token(fronted).lemma))
    return undefined;
  const person = personOf(tree, subject, personAt);
  if (person === undefined || !fits(person)) return undefined;
  const others = peopleIn(tree, before?.first ?? sentence.first, subject, personAt, fits);
  return others.every((each) => each === person) ? person : undefined;
}

/** "Ann Lee said she …" */
function speakerAbove(tree: Tree, token: Token, personAt: PersonAt, fits: Fits): string | undefined {
  const clause = tree.token(token.head);
  const verb = tree.tokens[clause.head];
  if (clause.deprel !== 'ccomp' || token.deprel !== 'nsubj' || !verb || !SAYING.has(verb.lemma))
    return undefined;
  const subject = tree.childBy(verb.index, 'nsubj');
  if (subject < 0 || subject > token.index || tree.quotation(token.index)) return undefined;
  const person = personOf(tree, subject, personAt);
  const between = peopleIn(tree, subject + 1, token.index, personAt, fits);
  return person !== undefined && fits(person) && between.every((each) => each === person)
    ? person
    : undefined;
}

/** "… Ann Lee has defended the plan. She …" */
function actorBefore(tree: Tree, token: Token, personAt: PersonAt, fits: Fits): string | undefined {
  const { sentences, quotations } = tree.document;
  const here = sentences[token.sentence];
  const before = sentences[token.sentence - 1];
  if (!here || !before || before.paragraph !== here.paragraph) return undefined;
  const reported = quotations.find(({ speaker }) => speaker === token.index);
  if (!reported && !opensSentence(tree, token, here.first)) return undefined;
  const actor = actorOf(tree, token.sentence - 1, personAt);
  if (actor === undefined || !fits(actor)) return undefined;
  if (goesOn(tree, token)) return actor;
  const others = peopleIn(tree, before.first, before.last, personAt, fits);
  return others.every((each) => each === actor) ? actor : undefined;
}

/** The pronoun is the subject of the sentence, and nobody stands before it. */
function opensSentence(tree: Tree, token: Token, first: number): boolean {
  if (tree.token(token.head).deprel !== 'root' || tree.quotation(token.index)) return false;
  return tree.tokens.slice(first, token.index).every(({ upos }) => BEFORE_SUBJECT.test(upos));
}

/** "He also said", "she added" */
function goesOn(tree: Tree, token: Token): boolean {
  const verb = tree.token(token.head);
  return (
    SAYING.has(verb.lemma) &&
    [verb.index, ...tree.childrenBy(verb.index, 'advmod')].some((at) => GOES_ON.test(tree.lower(at)))
  );
}

/** Who did what the sentence tells, or whose words it is. */
function actorOf(tree: Tree, sentence: number, personAt: PersonAt): string | undefined {
  const { first, last } = tree.document.sentences[sentence] ?? { first: 0, last: 0 };
  const root = tree.tokens.slice(first, last).find(({ deprel }) => deprel === 'root');
  if (!root) return undefined;
  const quoted = tree.quotation(root.index);
  const actor = quoted?.clause ? quoted.speaker : tree.childBy(root.index, 'nsubj');
  return actor < 0 || tree.childBy(actor, 'conj') >= 0 ? undefined : personOf(tree, actor, personAt);
}

/** Whoever is at the token, or has his name behind it: "Nato spokeswoman Oana Lungescu". */
function personOf(tree: Tree, at: number, personAt: PersonAt): string | undefined {
  const name = tree.childrenBy(at, 'appos', 'flat').find((child) => tree.mention(child)?.kind === 'person');
  return personAt(name ?? at);
}

/** All who stand outside of quotations and can be meant. */
function peopleIn(tree: Tree, first: number, last: number, personAt: PersonAt, fits: Fits): string[] {
  const found: string[] = [];
  for (let at = first; at < last; at++) {
    const person = tree.quotation(at)?.clause ? undefined : personAt(at);
    if (person !== undefined && fits(person)) found.push(person);
  }
  return found;
}
