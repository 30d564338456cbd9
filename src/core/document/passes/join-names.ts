import type { Token } from '../../model.js';
import type { NameSpan } from './name-span.js';

/**
 * Puts names together that a mark had torn apart: "Jessie K. Liu", "Bashar al-Assad", and takes in the
 * rest of a word: "Nancie Prud’hommeau".
 */
export function joinNames(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const whole = { ...name, last: endOfWord(name.last, tokens) };
    const before = joined.at(-1);
    if (before && before.kind === name.kind && isTornApart(before.last, name.first, tokens)) {
      joined[joined.length - 1] = { ...before, last: whole.last };
    } else if (!before || before.last <= name.first) joined.push(whole);
  }
  return joined;
}

/** One mark between two names of one kind: an initial's full stop or a hyphen without spaces. */
function isTornApart(end: number, start: number, tokens: readonly Token[]): boolean {
  if (start - end !== 1) return false;
  const [left, mark, right] = tokens.slice(end - 1, end + 2) as [Token, Token, Token];
  if (left.sentence !== right.sentence) return false;
  if (mark.text === '.') return /^\p{Lu}$/u.test(left.text);
  return /^[-‑]$/.test(mark.text) && left.end === mark.start && mark.end === right.start;
}

/** Goes on while the next token hangs on without a space and begins with an apostrophe and a letter. */
function endOfWord(last: number, tokens: readonly Token[]): number {
  let end = last;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const hangsOn = next.start === tokens[end - 1]!.end && /^['’]\p{L}{2,}/u.test(next.text);
    if (!hangsOn || next.xpos === 'POS' || next.upos === 'AUX') break;
    end++;
  }
  return end;
}
