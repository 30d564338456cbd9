import type { Mention, MentionKind, Sentence, Token } from '../../model.js';
import type { NameNetwork } from '../network/name-network.js';

const KINDS: Readonly<Record<string, MentionKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

interface Name {
  readonly kind: MentionKind;
  /** Tokens `first` (inclusive) to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
}

/** Finds the names of persons, organisations and places; a name never goes beyond its sentence. */
export function findMentions(
  body: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameNetwork,
): Mention[] {
  const labels = names.label(
    sentences.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text)),
  );
  return sentences
    .flatMap(({ first }, sentence) => readNames(labels[sentence]!, first))
    .flatMap((name) => refine(name, tokens))
    .map((name, index) => {
      const { start } = tokens[name.first]!;
      const { end } = tokens[name.last - 1]!;
      return { ...name, index, start, end, text: body.slice(start, end), entity: -1 };
    });
}

/** Reads `B-PER I-PER O` as one person of two tokens. */
function readNames(labels: readonly string[], offset: number): Name[] {
  const names: Name[] = [];
  labels.forEach((label, first) => {
    const kind = KINDS[label.slice(2)];
    if (!label.startsWith('B-') || !kind) return;
    let last = first + 1;
    while (labels[last]?.startsWith('I-')) last++;
    names.push({ kind, first: offset + first, last: offset + last });
  });
  return names;
}

/** Takes titles off the front of persons, and drops what is no name. */
function refine(name: Name, tokens: readonly Token[]): Name[] {
  let { first } = name;
  if (name.kind === 'person') while (first < name.last && TITLE.test(tokens[first]!.text)) first++;
  const words = tokens.slice(first, name.last);
  const isNationality = words.every((word) => word.upos === 'ADJ' || word.upos === 'PUNCT');
  return isNationality ? [] : [{ ...name, first }];
}

/** "President Biden" is a mention of "Biden". */
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|President|Prime|Minister|Senator|Sen|Rep|Representative|Gov|Governor|King|Queen|Prince|Princess|Sir|Lord|Lady|Captain|Capt|General|Gen|Col|Colonel|Lt|Lieutenant|Major|Maj|Brig|Sgt|Sergeant|Judge|Justice|Chancellor|Secretary|Administrator|Director|Mayor|Rev|Reverend|Bishop|Archbishop|Cardinal|Pope|Chairman|Chairwoman|Officer|Ambassador|Commander|Congressman|Congresswoman|Vice|Deputy|Chief|Emperor|Sheikh|Detective|Inspector|Superintendent)\.?$/;
