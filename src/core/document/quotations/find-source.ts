import type { Mention, Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { isCue } from './is-cue.js';
import { speakerOf } from './speaker.js';
import { isTag } from './tag-behind.js';

/** Who says the words, and by which verb; -1 for what is not stated. */
export interface Source {
  readonly cue: number;
  readonly speaker: number;
}

/** The words between marks, and what stands before and after them up to the next mark or end of a sentence. */
export interface Surroundings {
  readonly words: readonly Token[];
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly clause: boolean;
}

type Find = (search: TokenSearch, mentions: readonly Mention[], at: Surroundings) => Source | null;

export function sourceOf(
  search: TokenSearch,
  mentions: readonly Mention[],
  { words }: Pick<Surroundings, 'words'>,
  tokens: readonly Token[],
  cue: Token,
): Source | null {
  const speaker = speakerOf(search, { tokens, mentions, words }, cue);
  return speaker < 0 ? null : { cue: cue.index, speaker };
}

/** "…," Lungescu told reporters. The words end in a comma, a question or exclamation mark, or a comma follows. */
const afterwards: Find = (search, mentions, at) => {
  const { words, after, clause } = at;
  const ends = words.findLast(({ text }) => !/^[’'”"]+$/.test(text))?.text ?? '';
  const [next, second] = after;
  if (next === undefined) return null;
  // "…" said Lungescu, with the comma forgotten
  const joined =
    /[,?!…—–\]-]$/.test(ends) || next.text === ',' || isCue(search, next, true) || isTag(search, after);
  // "…," but it adds: "…" leads up to the quotation after
  const turns = next.upos === 'CCONJ' || (next.text === ',' && second?.upos === 'CCONJ');
  if (!joined || turns || (!clause && !/[,?!]$/.test(ends) && next.text !== ',')) return null;
  const cue = after.find((token) => isCue(search, token, true));
  // Suherman said "…," adding that …
  const adds = cue?.xpos === 'VBG' && after.indexOf(cue) < 2 && at.before.length > 0;
  return cue === undefined || adds ? null : sourceOf(search, mentions, at, after, cue);
};

/** Lungescu told reporters: "…". The verb is the nearest before, and what is between leads up to the mark. */
const beforehand: Find = (search, mentions, at) => {
  const { words, clause } = at;
  const before = withoutInsertion(at.before);
  const place = before.findLastIndex((token) => isCue(search, token, clause));
  const cue = before[place];
  const last = before.at(-1);
  if (cue === undefined || last === undefined) return null;
  // "what she thought was an insulting greeting: “…”"
  if (before.slice(Math.max(0, place - 3), place).some(({ text }) => text === 'what')) return null;
  // "…," adding: "…" goes on with the speaker before
  if (cue.xpos === 'VBG' && before.slice(0, place).every(({ upos }) => /^(?:PUNCT|ADV|CCONJ)$/.test(upos)))
    return null;
  const between = before.slice(place + 1);
  const leads =
    clause && (/^(?:[,:—–]|that|saying|as)$/.test(last.text) || between.every(({ upos }) => upos !== 'VERB'));
  return leads || words.some((word) => hangsOn(search, word, cue))
    ? sourceOf(search, mentions, at, before, cue)
    : null;
};

const isDash = ({ text }: Token): boolean => /^[—–]$/.test(text);

/** "Bercow commented — which the press noted — “…”": what stands between dashes leads up to nothing. */
function withoutInsertion(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const open = tokens.slice(0, -1).findLastIndex(isDash);
  return last !== undefined && isDash(last) && open > 0 ? [...tokens.slice(0, open), last] : tokens;
}

/** "According to Lungescu, …" and "…, according to Lungescu". */
const accordingTo: Find = (search, mentions, { before, after }) => {
  for (const tokens of [before, after]) {
    const at = tokens.findIndex(
      (token, index) => /^according$/i.test(token.text) && tokens[index + 1]?.text === 'to',
    );
    const according = tokens[at];
    if (according === undefined) continue;
    const rest = tokens.slice(at + 2);
    const head = search.head(according);
    const named = rest.find(({ index }) =>
      mentions.some(({ first, last }) => first <= index && index < last),
    );
    const speaker = head !== undefined && rest.includes(head) ? head : named;
    if (speaker !== undefined) return { cue: -1, speaker: speaker.index };
  }
  return null;
};

/** Krupnov: "…". */
const afterColon: Find = (_search, mentions, { before, clause }) => {
  const name = before.at(-2);
  if (!clause || before.at(-1)?.text !== ':' || name === undefined || before.length > 6) return null;
  // the "“unholy alliance” between Frodebu and the FNL: “…”"
  if (/^(?:ADP|CCONJ|VERB)$/.test(before[0]?.upos ?? '')) return null;
  const mention = mentions.find(({ first, last }) => first <= name.index && name.index < last);
  return mention === undefined ? null : { cue: -1, speaker: mention.first };
};

function hangsOn(search: TokenSearch, word: Token, above: Token): boolean {
  for (let at: Token | undefined = word, steps = 0; at !== undefined && steps < 12; steps++) {
    if (at === above) return true;
    at = search.head(at);
  }
  return false;
}

/** In the order in which they are trusted. */
const sourceFinders: readonly Find[] = [afterwards, beforehand, accordingTo, afterColon];

/** Who says the words, by what stands around them; null when nothing there tells. */
export function findSource(
  search: TokenSearch,
  mentions: readonly Mention[],
  at: Surroundings,
): Source | null {
  for (const find of sourceFinders) {
    const source = find(search, mentions, at);
    if (source !== null) return source;
  }
  return null;
}
