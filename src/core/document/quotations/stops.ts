import type { Token } from '../../model.js';

/** Titles and initials that end in a full stop: "Rep. Sherrod Brown", "Maj. Gen. Jason Kamiya", "Kevin J. Enright". */
const SHORTENED =
  /^(?:Rep|Sen|Gov|Gen|Maj|Lt|Col|Sgt|Capt|Cpl|Cmdr|Adm|Brig|Rev|Hon|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|\p{Lu})$/u;

export const isShortened = ({ text }: Token): boolean => SHORTENED.test(text);

export const isMark = ({ text }: Token): boolean => /^["“”„«»'‘’`]+$|^''$|^``$/.test(text);

/** What ends a sentence. */
export const isStop = ({ text }: Token): boolean => /^[.!?]+$/.test(text);

/** The words up to the next end of a sentence, without the marks. */
export function forwardToStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    return isStop(token) && !(token.text === '.' && before !== undefined && isShortened(before));
  });
  return (stop < 0 ? tokens : tokens.slice(0, stop)).filter((token) => !isMark(token));
}

/** The words after the last end of a sentence, without the marks. */
export function backToStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findLastIndex(isStop);
  return tokens.slice(stop + 1).filter((token) => !isMark(token));
}

/** The words of the sentence that ends right before the mark; none where a mark stands among them. */
export function sentenceBefore(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.filter((token, i) => !(isMark(token) && i === tokens.length - 1));
  const end = plain.findLastIndex(isStop);
  if (end < plain.length - 1) return [];
  return plain.slice(plain.slice(0, end).findLastIndex(isStop) + 1, end);
}
