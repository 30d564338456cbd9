import { readFileSync } from 'node:fs';
import type { LintedItem } from '../../../../src/core/item/lint/lint-check.js';
import type { ItemKind } from '../../../../src/core/model.js';

/** One line of lint-table.txt. */
export interface LintRow {
  readonly line: string;
  readonly mustFire: boolean;
  readonly item: LintedItem;
}

function kindOf(stem: string): ItemKind {
  const word =
    /\b(how many|who|whom|whose|where|when|why|how|which)\b/i.exec(stem)?.[1]?.toLowerCase() ?? 'what';
  if (word === 'how many') return 'how-many';
  return word.startsWith('who') ? 'who' : (word as ItemKind);
}

const list = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split('|').map((part) => part.trim());

export function readRow(line: string): LintRow {
  const [front = '', evidence] = line.slice(2).split(/ @ /);
  const [main = '', accept] = front.split(/ ~ /);
  const [stem = '', answers] = main.split(/ = |= $/);
  const [key = 'Anna Dahl of Tromsø', ...distractors] = list(answers);
  return {
    line: line.slice(2),
    mustFire: line.startsWith('!'),
    item: {
      kind: kindOf(stem),
      stem,
      key,
      accept: list(accept),
      distractors: distractors.map((text) => ({ text })),
      options: distractors.length === 0 ? [] : [key, ...distractors],
      evidence: evidence === undefined ? null : { text: evidence },
    },
  };
}

/** The rows for each check, by its name. */
export const LINT_TABLE: readonly (readonly [string, readonly LintRow[]])[] = readFileSync(
  new URL('lint-table.txt', import.meta.url),
  'utf8',
)
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [name = '', ...lines] = block.split('\n');
    return [
      name.trim(),
      lines.filter((line) => /^[!.] ?/.test(line)).map((line) => readRow(line.padEnd(2))),
    ] as const;
  });
