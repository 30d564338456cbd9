import type { Mention, Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { isCue, sourceOf, type Source } from './find-source.js';

const FINITE = /^(?:VBD|VBZ|VBP)$/;

/**
 * "Ramos says otters have come back. “They eat the crabs that eat the snails.”": whoever the sentence before lets say
 * something says the sentence between the marks as well, when it speaks of nobody else.
 */
export function ledUp(
  search: TokenSearch,
  mentions: readonly Mention[],
  sentence: readonly Token[],
  words: readonly Token[],
): Source | null {
  const sources = sentence
    .filter((token) => FINITE.test(token.xpos) && isCue(search, token, true) && isTold(search, token))
    .flatMap((cue) => sourceOf(search, mentions, { words }, sentence, cue) ?? []);
  const [source] = sources;
  if (source === undefined || sources.some(({ speaker }) => speaker !== source.speaker)) return null;
  const people = mentions.filter(
    ({ kind, first }) => kind === 'person' && sentence.some(({ index }) => index === first),
  );
  const speaker = sentence.find(({ index }) => index === source.speaker);
  const named = people.some(({ first, last }) => first <= source.speaker && source.speaker < last);
  if (named) return people.length === 1 ? source : null;
  return people.length === 0 && /^(?:he|she)$/i.test(speaker?.text ?? '') ? source : null;
}

/** "says that …", "…, Ramos said", "as Ramos told the paper": not "agreed to a plan". */
function isTold(search: TokenSearch, cue: Token): boolean {
  const children = search.children(cue);
  const marks = children.filter(({ deprel }) => deprel === 'mark').map(({ text }) => text.toLowerCase());
  if (cue.deprel.startsWith('advcl')) return marks.every((mark) => mark === 'as');
  return (
    cue.deprel === 'parataxis' || (cue.deprel === 'root' && children.some(({ deprel }) => deprel === 'ccomp'))
  );
}
