import type { ThingCandidate, ThingReference } from '../core/document/coreference/thing-candidates.js';
import type { Document, Span, Token } from '../core/model.js';
import type { TreebankDocument } from './conllu.js';
import { chainOf, readGoldChains, readSplitChains } from './gold-chains.js';
import type { GoldMention } from './gold-chains.js';

/** What a corpus says that the pronouns of one text mean. */
export class GoldThings {
  private readonly gold: readonly GoldMention[];
  private readonly splits: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    text: TreebankDocument,
    private readonly document: Document,
  ) {
    this.gold = readGoldChains(text);
    this.splits = readSplitChains(text);
  }

  /** Chain of a pronoun; undefined where the corpus says nothing of it. */
  chainOfPronoun({ start, end }: Span): string | undefined {
    return this.gold.find((mention) => mention.start === start && mention.end === end)?.chain;
  }

  /** Whether the corpus puts one of the candidate's names and nouns into the chain. */
  isRight({ joined, references }: ThingCandidate, chain: string | undefined): boolean {
    if (chain === undefined) return false;
    return references.some(
      (reference) =>
        reference.form !== 'pronoun' &&
        (this.chainAt(reference, joined) === chain || (joined && this.isSplit(reference, chain))),
    );
  }

  /** Whether the noun phrase with this head, with all that "and" joins to it, is in the chain. */
  isAt(head: number, chain: string | undefined): boolean {
    const joined = this.conjuncts(head).length > 1;
    const reference: ThingReference = {
      form: 'bare',
      head,
      sentence: -1,
      role: 'other',
      relation: '',
      nested: false,
      quoted: false,
    };
    return this.isRight({ kind: 'thing', entity: -1, joined, references: [reference] }, chain);
  }

  private chainAt({ head }: ThingReference, joined: boolean): string | undefined {
    const token = this.document.tokens[head];
    if (token === undefined) return undefined;
    if (joined) return chainOf(this.gold, { start: token.start, end: this.conjuncts(head).at(-1)?.end ?? 0 });
    const name = this.document.mentions.find(({ first, last }) => first <= head && head < last);
    return chainOf(this.gold, name ?? token);
  }

  /** "France and Germany", where the corpus has no mention of both but says that "they" are the two. */
  private isSplit({ head }: ThingReference, chain: string): boolean {
    const parts = this.splits.get(chain);
    const members = new Set(this.conjuncts(head).map((token) => chainOf(this.gold, token) ?? ''));
    return (
      parts !== undefined && parts.size === members.size && [...members].every((each) => parts.has(each))
    );
  }

  private conjuncts(head: number): Token[] {
    return this.document.tokens.filter(
      (token) => token.index === head || (token.head === head && token.deprel.startsWith('conj')),
    );
  }
}
