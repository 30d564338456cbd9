import type { Mention, Token } from '../../model.js';

/** Who is somebody's: the name behind "for", "of" or "to" is not theirs. */
const SOMEBODYS =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|aide|adviser|advisor|assistant|agent|representative|friend|colleague|relative|neighbou?r|mother|father|wife|husband|widow|son|daughter|brother|sister)$/;

/** "a spokesman for Alex Salmond": whether the words behind this noun say whose it is. */
export const isSomebodys = (noun: Token, next: Token | undefined): boolean =>
  SOMEBODYS.test(noun.lemma) && /^(?:for|of|to)$/.test(next?.text ?? '');

/**
 * "A spokesman for Scottish First Minister Alex Salmond said": the noun before the name that speaks; undefined where
 * the name itself does. Between them stands nothing but a title: in "a spokesman for the ministry John Reed" he speaks.
 */
export function speaksFor(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  name: Mention,
): Token | undefined {
  const before = tokens.filter(({ index }) => index < name.first);
  const at = before.findLastIndex(({ upos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(upos));
  const noun = before[at - 1];
  if (noun === undefined || !isSomebodys(noun, before[at])) return undefined;
  const bodied = mentions.some(
    ({ kind, first, last }) => kind === 'organisation' && first > noun.index && last <= name.first,
  );
  return bodied ? undefined : noun;
}
