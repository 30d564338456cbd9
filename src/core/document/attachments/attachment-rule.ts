import type { Mention, Token } from '../../model.js';
import { TokenSearch } from '../token-search.js';

/** What a rule may see: the words as they hang now, and the names. */
export class Sentences {
  private readonly search: TokenSearch;
  private readonly mentionOf = new Map<number, Mention>();

  constructor(
    readonly tokens: readonly Token[],
    readonly mentions: readonly Mention[],
  ) {
    this.search = new TokenSearch(tokens);
    for (const mention of mentions) {
      for (let at = mention.first; at < mention.last; at++) this.mentionOf.set(at, mention);
    }
  }

  children(token: Token): readonly Token[] {
    return this.search.children(token);
  }

  head(token: Token): Token | undefined {
    return this.tokens[token.head];
  }

  /** The token before or after in the same sentence. */
  neighbour(token: Token, step: -1 | 1): Token | undefined {
    return this.search.neighbour(token, step);
  }

  mention(token: Token): Mention | undefined {
    return this.mentionOf.get(token.index);
  }

  /** The word of a name that hangs on a word outside it, or on none. */
  headOf({ first, last }: Mention): Token | undefined {
    return this.tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  }
}

/** Where a word is to hang, and how. */
export interface Move {
  readonly token: Token;
  readonly head: number;
  readonly deprel: string;
  /** Of the arc in its new place; null where it is as sure as the old one. */
  readonly confidence: number | null;
}

/**
 * Mends one kind of wrong attachment that the parser makes, on grounds that it does not see: names, marks, what a
 * title is.
 */
export interface AttachmentRule {
  readonly name: string;
  /** What hangs wrong at this word; null where the rule does not apply. */
  mend(token: Token, sentences: Sentences): readonly Move[] | null;
}
