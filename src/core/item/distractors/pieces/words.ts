/** A run of words of a text, with offsets. */
export interface WordRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "science, technology and engineering": exchanging one of a list makes an odd list, half of which stays right. */
export function isListed({ start, end }: Pick<WordRun, 'start' | 'end'>, key: string): boolean {
  return /(?:,|\b(?:and|or))\s$/.test(key.slice(0, start)) || /^(?:,|\s(?:and|or)\b)/.test(key.slice(end));
}

/** After a name or term that is no part of a longer one: "ties with NATO and …", but not "NATO troops". */
export const STANDS_ALONE =
  /^(?:$|[,.;]|\s(?:and|or|in|of|with|to|for|from|by|on|at|over|after|before|during|against|as|into)\b)/;

const ARTICLE = /^(?:the|an?)$/i;

/** Every run of up to `longest` words that begins with no article, the longer first, from left to right. */
export function wordRuns(text: string, longest: number): WordRun[] {
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d.'’-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/['’]s$/, '').replace(/\.$/, '').length,
  }));
  const runs: WordRun[] = [];
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const [first, last] = [words[at]!, words[at + length - 1]!];
      if (ARTICLE.test(text.slice(first.start, first.end))) continue;
      runs.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end });
    }
  }
  return runs;
}
