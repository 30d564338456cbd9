import type { Anaphor, Mention, Token } from '../../model.js';
import { relation } from '../tree.js';
import type { Tree } from '../tree.js';
import { headOfMention } from './head-of-mention.js';
import { GROUP_NOUNS } from './group-nouns.js';
import { isPersonNoun } from './person-nouns.js';
import { roleOfRelation } from './reference.js';
import type { Role } from './reference.js';

/** What sort of thing a name or a noun phrase is, as far as "it" and "they" tell such things apart. */
export type ThingKind =
  | 'organisation'
  | 'place'
  | 'person'
  | 'group noun'
  | 'person noun'
  | 'thing'
  | 'people'
  | 'groups'
  | 'things'
  | 'several names'
  | 'several things';

/** Words that stand for the thing, at one place of the text. */
export interface ThingReference {
  readonly form: 'name' | 'pronoun' | 'the' | 'a' | 'owned' | 'counted' | 'bare';
  /** Token that carries the syntactic relation of the words. */
  readonly head: number;
  readonly sentence: number;
  readonly role: Role;
  readonly relation: string;
  /** It stands inside another noun phrase. */
  readonly nested: boolean;
  readonly quoted: boolean;
}

/** Something named or called by a noun, to which "it" or "they" may go back. */
export interface ThingCandidate {
  readonly kind: ThingKind;
  /** Position in `Document.entities`, -1 for what has no name. */
  readonly entity: number;
  /** All that is joined by "and". */
  readonly joined: boolean;
  readonly references: ThingReference[];
}

const PLURAL: ReadonlySet<ThingKind> = new Set([
  'people',
  'groups',
  'things',
  'several names',
  'several things',
]);

/** Whether "they" (or else "it") can mean this kind of thing. */
export function canBe(kind: ThingKind, plural: boolean): boolean {
  if (kind === 'person' || kind === 'person noun') return false;
  return plural === PLURAL.has(kind) || (plural && (kind === 'organisation' || kind === 'group noun'));
}

/** Sentences back in which a noun is taken to speak of the same thing when it comes again with "the". */
const REACH = 6;

/** Remembers, in the order of the text, what has been spoken of. */
export class ThingCandidates {
  private readonly found = new Map<string, ThingCandidate>();
  /** Keys of what a noun, by its lemma, was used for. */
  private readonly keysOf = new Map<string, string[]>();
  private readonly pronouns: ReadonlyMap<number, Anaphor>;
  /** Tokens that a pronoun before them made known. */
  private readonly ahead = new Set<number>();

  /** @param people "he" and "she" as they were resolved */
  constructor(
    private readonly tree: Tree,
    people: readonly Anaphor[],
  ) {
    this.pronouns = new Map(people.map((anaphor) => [anaphor.first, anaphor]));
  }

  get all(): readonly ThingCandidate[] {
    return [...this.found.values()];
  }

  /** Takes note of what the token names or calls, if it does. */
  note(token: Token): void {
    if (this.ahead.has(token.index)) return;
    const mention = this.tree.mention(token.index);
    const person = this.pronouns.get(token.index);
    if (mention !== undefined) this.noteName(token, mention);
    else if (person !== undefined)
      this.add(`entity ${person.entity}`, 'person', person.entity, 'pronoun', token);
    else if (this.isNounPhrase(token)) this.noteNoun(token);
  }

  /** "Despite its losses, the company …": takes note of the subject to come of a clause above the pronoun. */
  noteAhead(pronoun: Token): void {
    for (let at = pronoun.index; at >= 0; at = this.tree.token(at).head) {
      const { head } = this.tree.token(at);
      // "To win its approval, the company …": mostly somebody else's
      const isAim = this.tree.childrenBy(at, 'mark').some((mark) => this.tree.lower(mark) === 'to');
      const leads = head >= 0 && !isAim && this.tree.has(at, 'advcl', 'obl');
      const subject = leads ? this.tree.childBy(head, 'nsubj') : -1;
      if (subject <= pronoun.index || at > subject) continue;
      const token = this.tree.token(this.tree.mention(subject)?.first ?? subject);
      if (token.index <= pronoun.index) continue;
      this.note(token);
      this.ahead.add(token.index);
    }
  }

  /** A pronoun has been found to stand for the candidate. */
  repeat(candidate: ThingCandidate, token: Token): void {
    candidate.references.push(this.reference('pronoun', token));
  }

  private noteName(token: Token, mention: Mention): void {
    if (mention.first !== token.index) return;
    const { kind } = this.tree.document.entities[mention.entity] ?? mention;
    const head = this.outerHead(headOfMention(this.tree, mention));
    this.add(`entity ${mention.entity}`, kind, mention.entity, 'name', head);
    this.noteJoined(head);
  }

  private noteNoun(token: Token): void {
    if (this.besideName(token)) return;
    const kind = kindOf(token);
    const form = this.formOf(token);
    const earlier = form === 'the' ? this.earlier(token, kind) : undefined;
    const key = earlier ?? `noun ${token.index}`;
    if (!this.found.has(key)) this.keysOf.set(token.lemma, [...(this.keysOf.get(token.lemma) ?? []), key]);
    this.add(key, kind, -1, form, token);
    this.noteJoined(token);
  }

  /** "France and Germany", "the doctors and nurses": together they are a plural. */
  private noteJoined(head: Token): void {
    const others = this.tree.childrenBy(head.index, 'conj').filter((at) => this.isNominal(at));
    if (others.length === 0 || !this.hasAnd([head.index, ...others])) return;
    const named = [head.index, ...others].every((at) => this.tree.mention(at) !== undefined);
    const candidate = this.add(
      `joined ${head.index}`,
      named ? 'several names' : 'several things',
      -1,
      named ? 'name' : 'bare',
      head,
    );
    this.found.set(`joined ${head.index}`, { ...candidate, joined: true });
  }

  private hasAnd(heads: readonly number[]): boolean {
    return heads.some((at) =>
      this.tree.childrenBy(at, 'cc').some((cc) => /^(?:and|&)$/i.test(this.tree.token(cc).text)),
    );
  }

  private isNominal(at: number): boolean {
    return /^(?:NOUN|PROPN)$/.test(this.tree.token(at).upos);
  }

  private isNounPhrase(token: Token): boolean {
    return (
      this.isNominal(token.index) &&
      !/^(?:compound|flat|fixed|goeswith|nmod:desc)/.test(token.deprel) &&
      this.tree.date(token.index) === undefined
    );
  }

  /** "the airline Mahan Air", "Krupnov, an analyst": the noun is no further thing. */
  private besideName(token: Token): boolean {
    if (/^(?:appos|flat)/.test(token.deprel) && this.tree.mention(token.head) !== undefined) return true;
    return this.tree
      .childrenBy(token.index, 'appos', 'flat', 'nmod:desc')
      .some((child) => this.tree.mention(child) !== undefined);
  }

  /** Of "the airline Mahan Air" the word that hangs on the rest of the sentence. */
  private outerHead(token: Token): Token {
    const above = this.tree.tokens[token.head];
    const beside = above !== undefined && /^(?:appos|flat|nmod:desc)/.test(token.deprel);
    return beside && this.isNominal(above.index) && this.tree.mention(above.index) === undefined
      ? above
      : token;
  }

  private formOf(token: Token): ThingReference['form'] {
    const determiner = this.tree.childBy(token.index, 'det');
    const text = determiner < 0 ? '' : this.tree.lower(determiner);
    if (/^(?:the|this|that|these|those|both)$/.test(text)) return 'the';
    if (this.tree.childBy(token.index, 'nmod:poss') >= 0) return 'owned';
    if (text !== '') return 'a';
    return this.tree.childBy(token.index, 'nummod') >= 0 ? 'counted' : 'bare';
  }

  /** Key of what was last called by the same noun. */
  private earlier(token: Token, kind: ThingKind): string | undefined {
    return this.keysOf.get(token.lemma)?.findLast((key) => {
      const candidate = this.found.get(key);
      const last = candidate?.references.findLast(({ form }) => form !== 'pronoun');
      return candidate?.kind === kind && last !== undefined && token.sentence - last.sentence <= REACH;
    });
  }

  private add(
    key: string,
    kind: ThingKind,
    entity: number,
    form: ThingReference['form'],
    token: Token,
  ): ThingCandidate {
    const candidate = this.found.get(key) ?? { kind, entity, joined: false, references: [] };
    candidate.references.push(this.reference(form, token));
    this.found.set(key, candidate);
    return candidate;
  }

  private reference(form: ThingReference['form'], token: Token): ThingReference {
    return {
      form,
      head: token.index,
      sentence: token.sentence,
      role: roleOfRelation(token.deprel),
      relation: token.deprel,
      nested: /^(?:nmod|compound|appos)/.test(token.deprel) || relation(token) === 'conj',
      quoted: this.tree.quotation(token.index)?.clause ?? false,
    };
  }
}

function kindOf({ lemma, xpos }: Token): ThingKind {
  const noun = lemma.toLowerCase();
  const plural = /^NNP?S$/.test(xpos) || noun === 'people' || noun === 'police';
  if (GROUP_NOUNS.has(noun)) return plural ? 'groups' : 'group noun';
  if (isPersonNoun(noun) || noun === 'people' || noun === 'police') return plural ? 'people' : 'person noun';
  return plural ? 'things' : 'thing';
}
