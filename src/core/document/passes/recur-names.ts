import type { MentionKind, Token } from '../../model.js';
import type { NameSpan } from './name-span.js';

/**
 * Makes the names of one text agree: a surname is a person wherever it stands alone, and a name of one
 * word that was seen elsewhere is one where it was missed.
 */
export function recurNames(found: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const names = inFull(found, tokens);
  const surnames = new Set(
    names
      .filter((name) => name.kind === 'person' && name.last - name.first > 1)
      .map((name) => lastWord(name, tokens)),
  );
  const agreed = names.map((name): NameSpan => {
    const isSurname = name.last - name.first === 1 && surnames.has(lastWord(name, tokens));
    return isSurname && name.kind === 'organisation' ? { ...name, kind: 'person' } : name;
  });
  const known = new Map<string, MentionKind>([...surnames].map((surname) => [surname, 'person']));
  for (const name of agreed) {
    if (name.last - name.first === 1) known.set(lastWord(name, tokens), name.kind);
  }
  return [...agreed, ...missed(agreed, known, tokens)].sort((a, b) => a.first - b.first);
}

/** "Toys R Us" is so called wherever these words stand, also where only "Us" was taken for a name. */
function inFull(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const kinds = new Map<string, MentionKind>();
  for (const name of names) {
    const words = wordsOf(name, tokens);
    if (name.last - name.first > 1 && !kinds.has(words)) kinds.set(words, name.kind);
  }
  let agreed = [...names];
  for (const [words, kind] of kinds) {
    const [head = '', ...rest] = words.split(' ');
    for (const { index: first, text } of tokens) {
      const span = { kind, first, last: first + rest.length + 1 };
      if (text !== head || wordsOf(span, tokens) !== words) continue;
      const over = agreed.filter((name) => name.first < span.last && name.last > span.first);
      const shorter = over.every(
        (name) => name.first >= first && name.last <= span.last && name.last - name.first <= rest.length,
      );
      if (shorter) agreed = [...agreed.filter((name) => !over.includes(name)), span];
    }
  }
  return agreed.sort((a, b) => a.first - b.first);
}

const wordsOf = ({ first, last }: NameSpan, tokens: readonly Token[]): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

const lastWord = ({ last }: NameSpan, tokens: readonly Token[]): string => tokens[last - 1]!.text;

const isName = (token: Token | undefined): boolean => token?.upos === 'PROPN' || token?.xpos === 'NNP';

/** Proper nouns that stand by themselves and are called like a known name of one word. */
function missed(
  names: readonly NameSpan[],
  known: ReadonlyMap<string, MentionKind>,
  tokens: readonly Token[],
): NameSpan[] {
  const covered = new Set(names.flatMap(({ first, last }) => tokens.slice(first, last)));
  return tokens.flatMap((token): NameSpan[] => {
    const kind = known.get(token.text);
    const alone = !isName(tokens[token.index - 1]) && !isName(tokens[token.index + 1]);
    if (!kind || covered.has(token) || token.upos !== 'PROPN' || !alone) return [];
    return [{ kind, first: token.index, last: token.index + 1 }];
  });
}
