import type { Document, Mention, Quotation, Token } from '../../model.js';
import { isSomebodys } from './on-behalf.js';
import { SAYING } from './reporting-verbs.js';

type Named = Pick<Document, 'tokens' | 'mentions' | 'anaphors' | 'entities'>;

/** Below this a pronoun is taken to be unresolved. */
const SURE = 0.75;

/** What people put their words into: the words of "Cornyn's statement" are Cornyn's. */
const WORDS_OF =
  /^(?:statement|letter|tweet|post|message|email|speech|interview|article|blog|book|report|column)$/;

/** Most words of a title before a name: "study co-author Karen Alley". */
const LONGEST_TITLE = 12;

/** Sentences back in which somebody who spoke may be the "she" who goes on. */
const SPOKE_BEFORE = 2;

/**
 * Says which entity speaks: that of the name at the speaker's head or right behind it, what the pronoun there
 * stands for, or whoever wrote the statement.
 */
export function nameSpeakers(quotations: readonly Quotation[], document: Named): Quotation[] {
  const speakers = new Speakers(document, quotations);
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const speakerEntity = quotation.speaker < 0 ? -1 : speakers.entityOf(quotation, found.at(-1));
    found.push({ ...quotation, speakerEntity });
  }
  return found;
}

class Speakers {
  private readonly entityAt = new Map<number, number>();
  /** Where a name, and no pronoun, stands for somebody. */
  private readonly namedAt = new Map<number, number>();
  /** In "Nato spokeswoman Oana Lungescu" the name may hang on the noun. */
  private readonly beside = new Map<number, number>();

  constructor(
    private readonly document: Named,
    private readonly quotations: readonly Quotation[],
  ) {
    const { tokens, mentions, anaphors } = document;
    const sure = anaphors.filter(({ confidence, entity }) => confidence >= SURE && entity >= 0);
    for (const { first, last, entity } of [...sure, ...mentions]) {
      for (let at = first; at < last; at++) this.entityAt.set(at, entity);
    }
    for (const mention of mentions) {
      for (let at = mention.first; at < mention.last; at++) this.namedAt.set(at, this.personOf(mention));
    }
    for (const { index, head, deprel } of tokens) {
      const names = /^(?:flat|appos)/.test(deprel) && this.entityAt.has(index);
      if (names && !this.beside.has(head)) this.beside.set(head, index);
    }
  }

  /** "Dávila" may be taken for a place where the text has a Carlos Dávila. */
  private personOf({ entity, text }: Mention): number {
    const { entities } = this.document;
    if (entities[entity]?.kind === 'person') return entity;
    return entities.findIndex(({ kind, name }) => kind === 'person' && name.endsWith(` ${text}`));
  }

  entityOf({ speaker }: Quotation, before: Quotation | undefined): number {
    const own = this.entityAt.get(speaker) ?? this.entityAt.get(this.beside.get(speaker) ?? -1);
    const token = this.document.tokens[speaker];
    if (token === undefined) return -1;
    if (/^s?he$/i.test(token.text))
      return own === undefined ? this.spokeBefore(token, before) : this.unlessAnotherSpoke(token, own);
    if (own !== undefined) return own;
    return this.titled(token) ?? this.author(token) ?? -1;
  }

  /** "said study co-author Karen Alley": nothing but a title between the noun and the name. */
  private titled(noun: Token): number | undefined {
    const { tokens, entities } = this.document;
    if (isSomebodys(noun, tokens[noun.index + 1])) return undefined;
    for (let at = noun.index + 1; at <= noun.index + LONGEST_TITLE; at++) {
      const entity = this.entityAt.get(at);
      const token = tokens[at];
      if (entity !== undefined && entities[entity]?.kind === 'person' && token?.upos === 'PROPN')
        return entity;
      const title = token !== undefined && /^(?:NOUN|PROPN|ADJ|ADP|CCONJ)$/.test(token.upos);
      const joined = token?.text === '-';
      if (token?.sentence !== noun.sentence || !(title || joined)) return undefined;
    }
    return undefined;
  }

  /** "Cornyn's statement added", "according to a tweet on Monday by Mike Pompeo". */
  private author(noun: Token): number | undefined {
    if (!WORDS_OF.test(noun.lemma)) return undefined;
    const { tokens } = this.document;
    const owned = tokens.find(({ head, deprel }) => head === noun.index && deprel === 'nmod:poss');
    const owner = owned && this.personAt(owned.index);
    if (owner !== undefined) return owner;
    for (let at = noun.index + 1; tokens[at]?.sentence === noun.sentence; at++) {
      if (tokens[at]?.upos === 'VERB') return undefined;
      const by = tokens[at];
      const after = tokens[at + 1];
      if (!/^(?:by|from)$/i.test(by?.text ?? '') || after === undefined) continue;
      return this.personAt(after.index) ?? this.titled(after);
    }
    return undefined;
  }

  private personAt(at: number): number | undefined {
    const entity = this.entityAt.get(at) ?? this.entityAt.get(this.beside.get(at) ?? -1);
    return entity !== undefined && this.document.entities[entity]?.kind === 'person' ? entity : undefined;
  }

  /**
   * "Erdmann said she was moved. “I knew little,” she said.": the person who spoke last, in one of the two
   * sentences before, when no other person stands between and nothing says it is a man.
   */
  private spokeBefore(pronoun: Token, before: Quotation | undefined): number {
    const { tokens, entities } = this.document;
    const first = pronoun.sentence - SPOKE_BEFORE;
    const gender = /^she$/i.test(pronoun.text) ? 'female' : 'male';
    const fits = (entity: number): boolean => {
      const known = entities[entity];
      return known?.kind === 'person' && (known.gender === null || known.gender === gender);
    };
    let nearest = -1;
    for (let at = pronoun.index - 1; at >= 0 && (tokens[at]?.sentence ?? 0) >= first; at--) {
      const entity = this.entityAt.get(at);
      if (entity === undefined || this.isQuoted(at) || !fits(entity)) continue;
      if (nearest >= 0 && nearest !== entity) return -1;
      if (this.saidSomething(at)) return entity;
      nearest = entity;
    }
    if (nearest >= 0 && nearest !== before?.speakerEntity) return -1;
    const went = before !== undefined && before.speakerEntity >= 0 && fits(before.speakerEntity);
    return went && (tokens[before.last]?.sentence ?? 0) >= first ? before.speakerEntity : -1;
  }

  /**
   * Whom the pronoun is taken for, unless the nearest sentence that names people speaks against it: "“…,” said Rose.
   * This is backed by Dávila. “…,” he added." Nobody then, but for one whom it lets say something: "Gulzar said that
   * Abdullah could do more. “…,” he said."
   */
  private unlessAnotherSpoke(pronoun: Token, entity: number): number {
    const named = this.nearestNamed(pronoun);
    const subjects = named.filter((at) => this.document.tokens[at]?.deprel.startsWith('nsubj'));
    const spoke = new Set(subjects.filter((at) => this.saidSomething(at)).map((at) => this.namedAt.get(at)));
    const first = this.namedAt.get(subjects.at(-1) ?? -1) ?? entity;
    const [speaker] = spoke;
    if (speaker === undefined) {
      const isNamed = named.length === 0 || named.some((at) => this.namedAt.get(at) === entity);
      return isNamed && first === entity ? entity : -1;
    }
    return spoke.size === 1 && (speaker === entity || speaker === first) ? speaker : -1;
  }

  /** Where the nearest sentence before names people that the pronoun may stand for, the last first. */
  private nearestNamed(pronoun: Token): number[] {
    const { tokens, entities } = this.document;
    const gender = /^she$/i.test(pronoun.text) ? 'female' : 'male';
    const found: number[] = [];
    for (let at = pronoun.index - 1; at >= 0; at--) {
      if (found[0] !== undefined && tokens[at]?.sentence !== tokens[found[0]]?.sentence) break;
      const known = entities[this.namedAt.get(at) ?? -1];
      const fits = known?.kind === 'person' && (known.gender === null || known.gender === gender);
      if (fits && !this.isQuoted(at)) found.push(at);
    }
    return found;
  }

  private isQuoted(at: number): boolean {
    return this.quotations.some(({ first, last }) => first <= at && at < last);
  }

  /** Whether the name is the subject of a verb of saying. */
  private saidSomething(at: number): boolean {
    const { tokens } = this.document;
    for (let here = tokens[at]; here !== undefined; here = tokens[here.head]) {
      if (here.deprel.startsWith('nsubj')) return SAYING.has(tokens[here.head]?.lemma ?? '');
      if (!/^(?:flat|appos|compound)/.test(here.deprel)) return false;
    }
    return false;
  }
}
