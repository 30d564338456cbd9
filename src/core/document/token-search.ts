import type { Token } from '../model.js';

/** Finds tokens by where they stand in the body, and what hangs on them. */
export class TokenSearch {
  private readonly childLists: readonly Token[][];

  constructor(private readonly tokens: readonly Token[]) {
    const childLists: Token[][] = tokens.map(() => []);
    for (const token of tokens) childLists[token.head]?.push(token);
    this.childLists = childLists;
  }

  children(token: Token): readonly Token[] {
    return this.childLists[token.index] ?? [];
  }

  head(token: Token): Token | undefined {
    return this.tokens[token.head];
  }

  /** The token before or after in the same sentence; undefined at its edge. */
  neighbour(token: Token, step: -1 | 1): Token | undefined {
    const found = this.tokens[token.index + step];
    return found?.sentence === token.sentence ? found : undefined;
  }

  /** Tokens that share at least one character with the range of the body. */
  covering(start: number, end: number): readonly Token[] {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((this.tokens[last]?.start ?? Infinity) < end) last++;
    return this.tokens.slice(low, last);
  }
}
