import type { MentionKind, Token } from '../../model.js';
import type { NameSpan } from './name-span.js';
import { isGroup, isTitle } from './name-words.js';

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
  const firms = firmsOf(names, surnames, tokens);
  const agreed = names.map((name): NameSpan => {
    const word = lastWord(name, tokens);
    if (name.last - name.first > 1 || !surnames.has(word) || name.kind === 'place') return name;
    const kind = firms.has(word) && !hasTitle(name, tokens) ? 'organisation' : 'person';
    return { ...name, kind };
  });
  const known = new Map<string, MentionKind>(
    [...surnames].map((surname) => [surname, firms.has(surname) ? 'organisation' : 'person']),
  );
  for (const name of agreed) {
    if (name.last - name.first === 1) known.set(lastWord(name, tokens), name.kind);
  }
  return [...agreed, ...missed(agreed, { known, surnames }, tokens)].sort((a, b) => a.first - b.first);
}

/**
 * Of the surnames those that are called a firm ("Ford, the US car company") or that the network takes for one more often
 * than not: Bill Ford heads it.
 */
function firmsOf(
  names: readonly NameSpan[],
  surnames: ReadonlySet<string>,
  tokens: readonly Token[],
): ReadonlySet<string> {
  const bare = names.filter((name) => name.last - name.first === 1 && !hasTitle(name, tokens));
  return new Set(
    [...surnames].filter((surname) => {
      const called = bare.filter((name) => lastWord(name, tokens) === surname);
      const bodies = called.filter(({ kind }) => kind === 'organisation').length;
      return isCalledFirm(surname, tokens) || (bodies > 1 && bodies > called.length / 2);
    }),
  );
}

const hasTitle = ({ first }: NameSpan, tokens: readonly Token[]): boolean =>
  isTitle(tokens[first - 1]?.text ?? '');

const FIRM =
  /^(?:company|firm|maker|carmaker|retailer|group|bank|airline|manufacturer|chain|brewer|publisher|club)$/;

/** Most words between the article and the noun: "the US car company" */
const MOST_BETWEEN = 4;

/** "Ford, the US car company,", "the band Kasabian" */
const isCalledFirm = (surname: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, index }) =>
      text === surname && (standsBeforeFirm(index + 1, tokens) || isGroup(tokens[index - 1]?.text ?? '')),
  );

function standsBeforeFirm(last: number, tokens: readonly Token[]): boolean {
  if (tokens[last]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[last + 1]?.text ?? '')) return false;
  for (let at = last + 2; at < last + 3 + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(token.upos) || token.text === ',') return false;
    const next = tokens[at + 1];
    if (FIRM.test(token.lemma.toLowerCase())) return next?.upos !== 'NOUN';
  }
  return false;
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
  { known, surnames }: { known: ReadonlyMap<string, MentionKind>; surnames: ReadonlySet<string> },
  tokens: readonly Token[],
): NameSpan[] {
  const covered = new Set(names.flatMap(({ first, last }) => tokens.slice(first, last)));
  const written = new Set(tokens.map(({ text }) => text));
  // "Keys will sing": what looks like a plural is her surname, where the text has no keys.
  const isSurname = ({ text, upos }: Token): boolean =>
    upos === 'NOUN' && surnames.has(text) && !written.has(text.toLowerCase());
  return tokens.flatMap((token): NameSpan[] => {
    const kind = known.get(token.text);
    const alone = !isName(tokens[token.index - 1]) && !isName(tokens[token.index + 1]);
    if (!kind || covered.has(token) || !(token.upos === 'PROPN' || isSurname(token)) || !alone) return [];
    return [{ kind, first: token.index, last: token.index + 1 }];
  });
}
