import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ITEM_KINDS, type ItemKind } from '../core/model.js';
import { chooseOutput, EXTENSIONS, FORMATS } from './outputs/choose-output.js';
import type { Output, OutputOptions } from './outputs/output.js';
import { UsageError } from './usage-error.js';

/** Options that Anki decks alone heed. */
const ANKI_OPTIONS = [
  ['--deck', 'deck'],
  ['--cloze', 'cloze'],
  ['--month-decks', 'monthDecks'],
] as const;

/** A list in lines of the help's width, indented as its options are. */
function wrapped(list: string): string {
  return list.replaceAll(/(.{60,75}?, )/gu, `$1\n${' '.repeat(23)}`).replaceAll(' \n', '\n');
}

export const MAKE_HELP = `Makes a quiz of each article, and prints it with its key and the evidence.

Usage: quizwire make FILE… [OPTION…]

FILE is plain text (.txt) or Markdown (.md), with optional front matter: title, source, url, date.
“-” reads standard input.

Options:
  -n, --count N        how many questions, 1 to 100 (10)
  -k, --kinds K,K      only these kinds: ${ITEM_KINDS.join(', ')}
  -s, --seed S         any text; the same article and seed give the same quiz (1)
      --json           one JSON object per article, each on a line
  -o, --output FILE    write to a file, by its extension:
                       ${wrapped(EXTENSIONS)}
      --format F       the kind of file, where several share an extension:
                       ${wrapped(FORMATS)}
      --deck NAME      Anki: the deck (Current Events); “::” makes sub-decks
      --month-decks    Anki: a sub-deck for each month
      --cloze          Anki: sentences with a gap, besides the questions
      --help           this text

Examples:
  quizwire make article.md
  quizwire make article.md -n 5 --kinds who,why -o quiz.pdf
  quizwire make week/*.md -o week.apkg
  quizwire make article.md -o quiz.zip --format qti-1.2
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
  readonly output: {
    readonly file: string;
    readonly format: Output;
    readonly settings: Pick<OutputOptions, 'deck' | 'cloze' | 'monthDecks'>;
  } | null;
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
        format: { type: 'string' },
        deck: { type: 'string' },
        cloze: { type: 'boolean' },
        'month-decks': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See quizwire make --help.`, {
      cause: error,
    });
  }
}

/** What `-o` and the options that go with it ask for. */
function outputTo(values: ReturnType<typeof parsed>['values']): MakeArguments['output'] {
  const { output: file, format: name, json, deck, cloze, 'month-decks': monthDecks } = values;
  const settings = { deck, cloze, monthDecks };
  const used = ANKI_OPTIONS.filter(([, setting]) => settings[setting] !== undefined);
  if (file === undefined) {
    if (name !== undefined) throw new UsageError('--format goes with -o FILE.');
    if (used.length > 0) throw new UsageError(`${used[0]?.[0]} goes with -o deck.apkg.`);
    return null;
  }
  const format = chooseOutput(file, name);
  if (json && format.format !== 'json-lines') {
    throw new UsageError(`--json writes JSON, and ${file} is to be something else: leave one of them out.`);
  }
  const unheeded = used.find(([, setting]) => !format.settings.includes(setting));
  if (unheeded !== undefined) throw new UsageError(`${unheeded[0]} is for Anki, and ${file} is not.`);
  return { file, format, settings };
}

/** @throws UsageError with a sentence about the first thing that is wrong. */
export function readMakeArguments(args: readonly string[]): MakeArguments {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0)
    throw new UsageError('Which article? Give a file, or “-” for standard input.');
  return {
    ...Options.parse(values),
    files: positionals,
    output: outputTo(values),
  };
}
