import { readFileSync } from 'node:fs';

export interface LabelledWord {
  readonly word: string;
  /** `O`, `B-PER`, `I-PER` … */
  readonly label: string;
}

/** Reads sentences with one word and its label a line, and a blank line after each sentence. */
export function readIob(path: string): LabelledWord[][] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((row) => row.length > 1)
        .map(([word = '', label = '']) => ({ word, label })),
    )
    .filter((rows) => rows.length > 0);
}

/** The names of a sentence as `first last kind`. */
export function nameSpans(labels: readonly string[]): Set<string> {
  const spans = new Set<string>();
  labels.forEach((label, first) => {
    if (!label.startsWith('B-')) return;
    let last = first;
    while (labels[last + 1]?.startsWith('I-')) last++;
    spans.add(`${first} ${last} ${label.slice(2)}`);
  });
  return spans;
}
