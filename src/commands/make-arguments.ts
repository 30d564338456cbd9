import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ITEM_KINDS, type ItemKind } from '../core/model.js';
import { OUTPUTS } from './outputs/index.js';
import type { Output } from './outputs/output.js';
import { UsageError } from './usage-error.js';

const EXTENSIONS = OUTPUTS.map(({ extension }) => extension).join(', ');

export const MAKE_HELP = `Makes a quiz of each article, and prints it with its key and the evidence.

Usage: quizwire make FILE… [OPTION…]

FILE is plain text (.txt) or Markdown (.md), with optional front matter: title, source, url, date.
“-” reads standard input.

Options:
  -n, --count N        how many questions, 1 to 100 (10)
  -k, --kinds K,K      only these kinds: ${ITEM_KINDS.join(', ')}
  -s, --seed S         any text; the same article and seed give the same quiz (1)
      --json           one JSON object per article, each on a line
  -o, --output FILE    write to a file, by extension: ${EXTENSIONS}
      --help           this text

Examples:
  quizwire make article.md
  quizwire make article.md -n 5 --kinds who,why -o quiz.pdf
  pbpaste | quizwire make - --json
`;

/** Options as given, checked. */
const Options = z.object({
  count: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .catch(() => {
      throw new UsageError('-n wants a whole number from 1 to 100.');
    }),
  kinds: z.string().transform((list) => kindsIn(list)),
  seed: z.string().max(200),
  json: z.boolean(),
});

function kindsIn(list: string): ItemKind[] {
  const names = list.split(',').flatMap((name) => name.trim() || []);
  return names.map((name) => {
    const kind = ITEM_KINDS.find((candidate) => candidate === name);
    if (kind === undefined) {
      throw new UsageError(`“${name}” is not a kind of question; there are: ${ITEM_KINDS.join(', ')}.`);
    }
    return kind;
  });
}

/** What the command line asks for. */
export type MakeArguments = z.infer<typeof Options> & {
  readonly files: readonly string[];
  /** The file to write and its format; null for the screen. */
  readonly output: { readonly file: string; readonly format: Output } | null;
};

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        count: { type: 'string', short: 'n', default: '10' },
        kinds: { type: 'string', short: 'k', default: '' },
        seed: { type: 'string', short: 's', default: '1' },
        json: { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See quizwire make --help.`, {
      cause: error,
    });
  }
}

/** The format for a file name, by its extension. */
function outputTo(file: string | undefined, json: boolean): MakeArguments['output'] {
  if (file === undefined) return null;
  const format = OUTPUTS.find(({ extension }) => extension === extname(file).toLowerCase());
  if (format === undefined) throw new UsageError(`${file} wants one of these extensions: ${EXTENSIONS}.`);
  if (json && format.extension !== '.json') {
    throw new UsageError(`--json writes JSON, and ${file} is to be something else: leave one of them out.`);
  }
  return { file, format };
}

/** @throws UsageError with a sentence about the first thing that is wrong. */
export function readMakeArguments(args: readonly string[]): MakeArguments {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0)
    throw new UsageError('Which article? Give a file, or “-” for standard input.');
  return {
    ...Options.parse(values),
    files: positionals,
    output: outputTo(values.output, values.json),
  };
}
