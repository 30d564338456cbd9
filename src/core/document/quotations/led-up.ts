import type { Mention, Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import type { TokenSearch } from '../token-search.js';
import { commentIn } from './comment.js';
import { sourceOf, type Source } from './find-source.js';
import { isCue } from './is-cue.js';

const FINITE = /^(?:VBD|VBZ|VBP)$/;

/**
 * "Ramos says otters have come back. “They eat the crabs that eat the snails.”": whoever the sentence before lets say
 * something, or comment on it, says the sentence between the marks as well, when it lets nobody else speak.
 */
export function ledUp(
  search: TokenSearch,
  mentions: readonly Mention[],
  sentence: readonly Token[],
  words: readonly Token[],
): Source | null {
  const sources = sentence
    .filter(
      (token) => FINITE.test(token.xpos) && isCue(search, token, true) && isTold(search, token, sentence),
    )
    .flatMap((cue) => sourceOf(search, mentions, { words }, sentence, cue) ?? []);
  const [source] = sources;
  if (source === undefined) return commentedOn(search, mentions, sentence, words);
  if (sources.some(({ speaker }) => speaker !== source.speaker)) return null;
  return speaksAlone(search, mentions, sentence, words, source.speaker) ? source : null;
}

/** "Mrs Bush also made a speech. “…”", "Kaiser also talked about the new timetable: “…”" */
export function commentedOn(
  search: TokenSearch,
  mentions: readonly Mention[],
  sentence: readonly Token[],
  words: readonly Token[],
): Source | null {
  const comment = commentIn(search, sentence);
  if (comment === undefined || !speaksAlone(search, mentions, sentence, words, comment.speaker)) return null;
  return { cue: comment.cue, speaker: comment.speaker };
}

/** Whether one person, and no other, speaks in the sentence, and does not call himself by his name in these words. */
function speaksAlone(
  search: TokenSearch,
  mentions: readonly Mention[],
  sentence: readonly Token[],
  words: readonly Token[],
  at: number,
): boolean {
  const head = sentence.find(({ index }) => index === at);
  if (head === undefined || search.children(head).some(({ deprel }) => deprel === 'conj')) return false;
  const first = sentence[0]?.index ?? 0;
  const people = mentions.filter(
    (mention) =>
      mention.kind === 'person' && first <= mention.first && mention.first <= (sentence.at(-1)?.index ?? -1),
  );
  const beside = search.children(head).filter(({ deprel }) => /^(?:appos|flat)/.test(deprel));
  const own = people.find(({ first: from, last }) =>
    [head, ...beside].some(({ index }) => from <= index && index < last),
  );
  const others = people.filter((mention) => mention !== own);
  if (others.some((mention) => isSubject(sentence, mention))) return false;
  if (own !== undefined) return !words.some(({ text }) => text === own.text.split(' ').at(-1));
  return /^(?:he|she)$/i.test(head.text) || isRole(search, head);
}

/** Whether somebody does something in the sentence: "Ramos says Falk feeds the otters" */
const isSubject = (sentence: readonly Token[], { first, last }: Mention): boolean =>
  sentence.some(({ index, deprel }) => first <= index && index < last && deprel.startsWith('nsubj'));

/** "the Senator", "the judge" */
const isRole = (search: TokenSearch, noun: Token): boolean =>
  isPersonNoun(noun.text.toLowerCase()) &&
  search.children(noun).some(({ deprel, text }) => deprel === 'det' && /^the$/i.test(text));

/** "says that …", "…, Ramos said", "as Ramos told the paper": not "agreed to a plan". */
function isTold(search: TokenSearch, cue: Token, sentence: readonly Token[]): boolean {
  const children = search.children(cue);
  const marks = children.filter(({ deprel }) => deprel === 'mark').map(({ text }) => text.toLowerCase());
  if (cue.deprel.startsWith('advcl')) return marks.every((mark) => mark === 'as');
  // "From the other side analyst Shaw Wu said. “…”"
  if (cue === sentence.at(-1) && cue.deprel === 'root') return true;
  return (
    cue.deprel === 'parataxis' || (cue.deprel === 'root' && children.some(({ deprel }) => deprel === 'ccomp'))
  );
}
