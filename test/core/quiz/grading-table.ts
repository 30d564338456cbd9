import { readFileSync } from 'node:fs';
import type { ItemKind } from '../../../src/core/model.js';
import type { GradedItem } from '../../../src/core/quiz/grade-response.js';
import type { Rivals } from '../../../src/core/quiz/rivals-of.js';

/** One question of grading-table.txt. */
export interface GradingRow {
  readonly about: string;
  readonly item: GradedItem;
  readonly rivals: Rivals;
  readonly accept: readonly string[];
  readonly refuse: readonly string[];
}

const FIELDS = [
  'key',
  'also',
  'evidence',
  'person',
  'aliases',
  'people',
  'names',
  'dates',
  'numbers',
  'distractors',
];

const list = (line: string): string[] => line.split(' | ').map((part) => part.trim());

function readRow(block: string): GradingRow {
  const [title = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
  const signed = (sign: string) =>
    lines.filter((line) => line.startsWith(`${sign} `)).flatMap((line) => list(line.slice(2)));
  const fields = new Map(
    lines.flatMap((line) => {
      const [, name = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
      return name === '' ? [] : [[name, value] as const];
    }),
  );
  const field = (name: string) => (fields.has(name) ? list(fields.get(name) ?? '') : []);
  const [kind = '', stem = ''] = [...fields].find(([name]) => !FIELDS.includes(name)) ?? [];
  return {
    about: title.trim(),
    item: {
      kind: kind as ItemKind,
      stem,
      key: fields.get('key') ?? '',
      accept: field('also'),
      evidence: { text: fields.get('evidence') ?? '' },
      distractors: field('distractors').map((text) => ({ text })),
    },
    rivals: {
      person: fields.has('person'),
      aliases: field('aliases'),
      people: field('people'),
      names: field('names'),
      numbers: field('numbers'),
      dates: field('dates'),
    },
    accept: signed('+'),
    refuse: signed('-'),
  };
}

export const GRADING_TABLE: readonly GradingRow[] = readFileSync(
  new URL('grading-table.txt', import.meta.url),
  'utf8',
)
  .split(/^# /m)
  .slice(1)
  .map(readRow);
