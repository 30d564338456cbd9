import type { Token } from '../../model.js';
import { MONTH } from '../dates/words.js';

/** A word as a sequence model sees it, or a name or date of several words. */
export interface Symbol {
  /** The tag of an open class ("NN"), the word itself of a closed one ("of"), `NAME` or `DATE`. */
  readonly name: string;
  /** First and last word, lower case. */
  readonly first: string;
  readonly last: string;
}

type Word = Pick<Token, 'text' | 'xpos'>;

/** Where a sentence begins and ends. */
export const START: Symbol = { name: '<s>', first: '<s>', last: '<s>' };
export const END: Symbol = { name: '</s>', first: '</s>', last: '</s>' };

const CLOSED = new Set('DT IN TO CC MD WDT WP WRB PRP PRP$ EX RP POS WP$ PDT , . :'.split(' '));
const AUXILIARY = /^(?:be|is|are|was|were|been|being|am|has|have|had|do|does|did)$/;
const QUOTE = /^(?:["“”‘’]|``|'')$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^\d{1,2}$/;
const MONTH_NAME = new RegExp(`^${MONTH}$`);

/** Words without quotation marks; a name of any length is one symbol, and so is a date. */
export function symbolsOf(words: readonly Word[]): Symbol[] {
  const bare = words.filter(({ text }) => !QUOTE.test(text));
  const symbols: Symbol[] = [];
  for (let at = 0; at < bare.length;) {
    const end = dateEnd(bare, at) ?? nameEnd(bare, at) ?? at + 1;
    const name =
      dateEnd(bare, at) !== null ? 'DATE' : nameEnd(bare, at) !== null ? 'NAME' : nameOf(bare[at]!);
    const lower = (i: number): string => bare[i]!.text.toLowerCase();
    symbols.push({ name, first: lower(at), last: lower(end - 1) });
    at = end;
  }
  return symbols;
}

function nameOf({ text, xpos }: Word): string {
  const lower = text.toLowerCase();
  return CLOSED.has(xpos) || AUXILIARY.test(lower) ? lower : xpos;
}

const isMonth = ({ text, xpos }: Word): boolean => xpos.startsWith('NNP') && MONTH_NAME.test(text);
const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^NNPS?$/.test(word.xpos) && !isMonth(word);

/** "October 18, 2021", "October 2021", "2021"; null where no date begins. */
function dateEnd(words: readonly Word[], at: number): number | null {
  const text = (i: number): string => words[i]?.text ?? '';
  if (YEAR.test(text(at))) return at + 1;
  if (!isMonth(words[at]!)) return null;
  let end = at + 1;
  if (DAY.test(text(end))) end++;
  if (text(end) === ',' && YEAR.test(text(end + 1))) return end + 2;
  return YEAR.test(text(end)) ? end + 1 : end;
}

function nameEnd(words: readonly Word[], at: number): number | null {
  if (!isName(words[at])) return null;
  let end = at + 1;
  while (isName(words[end])) end++;
  return end;
}
