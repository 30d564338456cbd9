import type { Quotation, Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import { personCalled } from './called.js';
import type { People } from './people.js';
import { subjectBefore } from './subject-before.js';

/** Sentences back in which somebody who spoke may be the "she" who goes on. */
const SPOKE_BEFORE = 2;

/** Who "he" and "she" are behind or before a quotation. */
export class PronounSpeaker {
  constructor(private readonly people: People) {}

  /** The person who says the words; -1 where it may be another. */
  entityOf(pronoun: Token, quotation: Quotation, before: Quotation | undefined): number {
    const own = this.people.at(pronoun.index);
    const meant =
      own === undefined ? this.spokeBefore(pronoun, before) : this.unlessAnotherSpoke(pronoun, own);
    const person = meant >= 0 ? meant : this.toldOfBefore(pronoun, quotation.first);
    return quotation.clause && this.isNamedIn(person, quotation) ? -1 : person;
  }

  /** "“I let Costello claim the credit,” he said": nobody calls himself by his name. */
  private isNamedIn(entity: number, { first, last }: Quotation): boolean {
    return this.people.document.mentions.some(
      (mention) => mention.entity === entity && first <= mention.first && mention.last <= last,
    );
  }

  /**
   * "Erdmann said she was moved. “I knew little,” she said.": the person who spoke last, in one of the two
   * sentences before, when no other person stands between and nothing says it is a man.
   */
  private spokeBefore(pronoun: Token, before: Quotation | undefined): number {
    const { tokens } = this.people.document;
    const first = pronoun.sentence - SPOKE_BEFORE;
    const fits = (entity: number): boolean => this.people.fits(entity, pronoun);
    let nearest = -1;
    for (let at = pronoun.index - 1; at >= 0 && (tokens[at]?.sentence ?? 0) >= first; at--) {
      const entity = this.people.entityAt.get(at);
      if (this.people.isQuoted(at)) continue;
      const other = this.otherWhoSpoke(at);
      if (other !== undefined) return fits(other) ? other : -1;
      if (entity === undefined || !fits(entity)) continue;
      if (nearest >= 0 && nearest !== entity) return -1;
      if (this.people.saidSomething(at)) return entity;
      nearest = entity;
    }
    if (nearest >= 0 && nearest !== before?.speakerEntity) return -1;
    const went = before !== undefined && before.speakerEntity >= 0 && fits(before.speakerEntity);
    return went && (tokens[before.last]?.sentence ?? 0) >= first ? before.speakerEntity : -1;
  }

  /**
   * "Another witness described the fire. “…,” he said": somebody without a name, or with one that was taken for a
   * place's; the person meant, or -1 where nobody knows who it is. Undefined where nobody of that kind says anything.
   */
  private otherWhoSpoke(at: number): number | undefined {
    const { tokens, mentions } = this.people.document;
    const token = tokens[at] as Token;
    if (
      !token.deprel.startsWith('nsubj') ||
      !this.people.saidSomething(at) ||
      this.people.personAt(at) !== undefined
    )
      return undefined;
    if (token.upos === 'PROPN') {
      const mention = mentions.find(({ first, last }) => first <= at && at < last);
      if (mention?.kind === 'organisation') return undefined;
      return mention ? this.people.personOf(mention) : this.people.calledSo(token);
    }
    if (token.upos !== 'NOUN' || !isPersonNoun(token.text.toLowerCase())) return undefined;
    const article = this.people.search.children(token).find(({ deprel }) => deprel === 'det');
    if (/^(?:an?|another|one|some)$/i.test(article?.text ?? '')) return -1;
    const called = this.people.calledSo(token);
    return called >= 0 ? called : undefined;
  }

  /**
   * Whom the pronoun is taken for, unless the nearest sentence that names people speaks against it: "“…,” said Rose.
   * This is backed by Dávila. “…,” he added." Nobody then, but for one whom it lets say something: "Gulzar said that
   * Abdullah could do more. “…,” he said."
   */
  private unlessAnotherSpoke(pronoun: Token, entity: number): number {
    const named = this.nearestNamed(pronoun);
    const subjects = named.filter((at) => this.people.document.tokens[at]?.deprel.startsWith('nsubj'));
    const spoke = new Set(
      named.filter((at) => this.people.saidSomething(at)).map((at) => this.people.namedAt.get(at)),
    );
    const first = this.people.namedAt.get(subjects.at(-1) ?? -1) ?? entity;
    const [speaker] = spoke;
    if (speaker === undefined) {
      const isNamed = named.length === 0 || named.some((at) => this.people.namedAt.get(at) === entity);
      return isNamed && first === entity ? entity : -1;
    }
    return spoke.size === 1 && (speaker === entity || speaker === first) ? speaker : -1;
  }

  /** Where the nearest sentence before names people that the pronoun may stand for, the last first. */
  private nearestNamed(pronoun: Token): number[] {
    const { tokens } = this.people.document;
    const found: number[] = [];
    for (let at = pronoun.index - 1; at >= 0; at--) {
      if (found[0] !== undefined && tokens[at]?.sentence !== tokens[found[0]]?.sentence) break;
      const fits = this.people.fits(this.people.namedAt.get(at) ?? -1, pronoun);
      if (fits && !this.people.isQuoted(at)) found.push(at);
    }
    return found;
  }

  /** "Salam Abdullah was in the restaurant. “I led my wife outside,” he said": of whom the sentence before tells. */
  private toldOfBefore(pronoun: Token, start: number): number {
    const { tokens, sentences } = this.people.document;
    const before =
      pronoun.index < start
        ? null
        : subjectBefore(
            this.people.search,
            { ...this.people.document, quotations: this.people.quotations },
            start,
          );
    if (before === null) return -1;
    const head = tokens[before.head] as Token;
    const called = personCalled(this.people.document, head);
    const subject = this.people.personAt(before.head) ?? (called >= 0 ? called : undefined);
    const fits = (entity: number): boolean => this.people.fits(entity, pronoun);
    if (subject === undefined || !fits(subject)) return -1;
    if (before.speaks) return subject;
    const paragraph = (at: number): number => sentences[tokens[at]?.sentence ?? -1]?.paragraph ?? -1;
    for (let at = before.first; at < before.last; at++) {
      const other = this.people.entityAt.get(at);
      if (other !== undefined && other !== subject && fits(other)) return -1;
    }
    return paragraph(before.head) === paragraph(start) ? subject : -1;
  }
}
