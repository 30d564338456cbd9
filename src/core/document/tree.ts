import type { Document, Mention, Quantity, Quotation, TemporalExpression, Token } from '../model.js';

/** Relation without its subtype: `nsubj` for `nsubj:pass`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** The dependency trees of a document, and what stands over each token, looked up in constant time. */
export class Tree {
  readonly tokens: readonly Token[];
  private readonly childLists: number[][];
  private readonly mentionOf: (Mention | undefined)[] = [];
  private readonly dateOf: (TemporalExpression | undefined)[] = [];
  private readonly quantityOf: (Quantity | undefined)[] = [];
  private readonly quotationOf: (Quotation | undefined)[] = [];
  private readonly byLemma = new Map<string, number[]>();
  private readonly mentionLists: BySentence<Mention>;
  private readonly dateLists: BySentence<TemporalExpression>;
  private readonly quantityLists: BySentence<Quantity>;

  constructor(readonly document: Document) {
    this.tokens = document.tokens;
    this.childLists = document.tokens.map(() => []);
    for (const token of document.tokens) {
      const same = this.byLemma.get(token.lemma);
      if (same) same.push(token.index);
      else this.byLemma.set(token.lemma, [token.index]);
      if (token.head >= 0) this.childLists[token.head]?.push(token.index);
    }
    cover(this.mentionOf, document.mentions);
    cover(this.dateOf, document.dates);
    cover(this.quantityOf, document.quantities);
    cover(this.quotationOf, document.quotations);
    this.mentionLists = bySentence(document, document.mentions);
    this.dateLists = bySentence(document, document.dates);
    this.quantityLists = bySentence(document, document.quantities);
  }

  token(index: number): Token {
    const token = this.tokens[index];
    if (!token) throw new RangeError(`no token ${index}`);
    return token;
  }

  children(index: number): readonly number[] {
    return this.childLists[index] ?? [];
  }

  /** Children under any of these relations; `nsubj` also matches `nsubj:pass`, `nmod:poss` only itself. */
  childrenBy(index: number, ...relations: string[]): number[] {
    return this.children(index).filter((child) => this.has(child, ...relations));
  }

  /** First child under any of these relations, -1 for none. */
  childBy(index: number, ...relations: string[]): number {
    return this.childrenBy(index, ...relations)[0] ?? -1;
  }

  /** Whether the token hangs on its head by one of these relations. */
  has(index: number, ...relations: string[]): boolean {
    const token = this.token(index);
    return relations.some((name) => token.deprel === name || relation(token) === name);
  }

  /** The token and everything below it, in the order of the text. */
  subtree(index: number): number[] {
    const found = [index];
    for (let i = 0; i < found.length; i++) found.push(...this.children(found[i] as number));
    return found.sort((a, b) => a - b);
  }

  /** Whether `below` lies in the subtree of `above`. */
  dominates(above: number, below: number): boolean {
    for (let at = below; at >= 0; at = this.token(at).head) if (at === above) return true;
    return false;
  }

  mention(index: number): Mention | undefined {
    return this.mentionOf[index];
  }

  date(index: number): TemporalExpression | undefined {
    return this.dateOf[index];
  }

  quantity(index: number): Quantity | undefined {
    return this.quantityOf[index];
  }

  quotation(index: number): Quotation | undefined {
    return this.quotationOf[index];
  }

  /** What begins in a sentence, in the order of the document. */
  mentionsIn(sentence: number): readonly Mention[] {
    return this.mentionLists.get(sentence) ?? [];
  }

  datesIn(sentence: number): readonly TemporalExpression[] {
    return this.dateLists.get(sentence) ?? [];
  }

  quantitiesIn(sentence: number): readonly Quantity[] {
    return this.quantityLists.get(sentence) ?? [];
  }

  /** All tokens of a lemma, in the order of the text. */
  ofLemma(lemma: string): readonly number[] {
    return this.byLemma.get(lemma) ?? [];
  }

  /** Lower-cased text of the token; '' before the first and behind the last. */
  lower(index: number): string {
    return this.tokens[index]?.text.toLowerCase() ?? '';
  }
}

type BySentence<T> = ReadonlyMap<number, readonly T[]>;

function bySentence<T extends { readonly first: number }>(
  { tokens }: Pick<Document, 'tokens'>,
  things: readonly T[],
): BySentence<T> {
  const lists = new Map<number, T[]>();
  for (const thing of things) {
    const sentence = tokens[thing.first]?.sentence ?? -1;
    const list = lists.get(sentence);
    if (list) list.push(thing);
    else lists.set(sentence, [thing]);
  }
  return lists;
}

function cover<T extends { readonly first: number; readonly last: number }>(
  slots: (T | undefined)[],
  things: readonly T[],
): void {
  for (const thing of things) for (let i = thing.first; i < thing.last; i++) slots[i] ??= thing;
}
