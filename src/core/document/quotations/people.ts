import type { Document, Mention, Quotation, Token } from '../../model.js';
import { TokenSearch } from '../token-search.js';
import { personCalled, personOfSurname } from './called.js';
import { COMMENTING, SAYING } from './reporting-verbs.js';

export type Named = Pick<
  Document,
  'tokens' | 'sentences' | 'paragraphs' | 'mentions' | 'anaphors' | 'entities'
>;

/** Below this a pronoun is taken to be unresolved. */
const SURE = 0.75;

/** Who is named, called or meant where, and who lets himself be heard there. */
export class People {
  readonly entityAt = new Map<number, number>();
  /** Where a name, and no pronoun, stands for somebody. */
  readonly namedAt = new Map<number, number>();
  /** In "Nato spokeswoman Oana Lungescu" the name may hang on the noun. */
  private readonly beside = new Map<number, number>();

  readonly search: TokenSearch;

  constructor(
    readonly document: Named,
    readonly quotations: readonly Quotation[],
  ) {
    const { tokens, mentions, anaphors } = document;
    this.search = new TokenSearch(tokens);
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
  personOf({ entity, text }: Mention): number {
    const { entities } = this.document;
    if (entities[entity]?.kind === 'person') return entity;
    return entities.findIndex(({ kind, name }) => kind === 'person' && name.endsWith(` ${text}`));
  }

  /** Entity of whoever stands at the token, or has his name beside it. */
  at(token: number): number | undefined {
    return this.entityAt.get(token) ?? this.entityAt.get(this.beside.get(token) ?? -1);
  }

  /** The same, when it is a person. */
  personAt(token: number): number | undefined {
    const entity = this.at(token);
    return entity !== undefined && this.document.entities[entity]?.kind === 'person' ? entity : undefined;
  }

  /** Whether "he" or "she" can be this person. */
  fits(entity: number, pronoun: Token): boolean {
    const known = this.document.entities[entity];
    const gender = /^she$/i.test(pronoun.text) ? 'female' : 'male';
    return known?.kind === 'person' && (known.gender === null || known.gender === gender);
  }

  /** "the Chinese Premier said", "Ms King said" */
  calledSo(token: Token): number {
    const called = personCalled(this.document, token);
    return called >= 0 ? called : personOfSurname(this.document, token);
  }

  isQuoted(at: number): boolean {
    return this.quotations.some(({ first, last }) => first <= at && at < last);
  }

  /** Whether the name is the subject of a verb of saying. */
  saidSomething(at: number): boolean {
    const { tokens } = this.document;
    for (let here = tokens[at]; here !== undefined; here = tokens[here.head]) {
      // "“…,” said Swaran Singh", whatever the parse makes of it
      if (this.quotations.some(({ speaker }) => speaker === here?.index)) return true;
      const verb = tokens[here.head]?.lemma ?? '';
      if (here.deprel.startsWith('nsubj')) return SAYING.has(verb) || COMMENTING.has(verb);
      if (!/^(?:flat|appos|nmod:desc)/.test(here.deprel)) return false;
    }
    return false;
  }
}
