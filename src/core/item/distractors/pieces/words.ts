/** A run of words of a text, with offsets. */
export interface WordRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

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
