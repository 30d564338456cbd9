import { basename } from 'node:path';
import { decodeText } from '../core/article/decode-text.js';
import { readArticle } from '../core/article/read-article.js';
import { refuseNothing } from '../core/article/refuse-nothing.js';
import type { Article } from '../core/model.js';
import type { Making } from '../core/pipeline.js';
import { EXIT, faultOf } from '../faults.js';
import { changedAt, readArticleFile, readStream, writeOutput } from '../files.js';
import { systemClock } from '../store/clock.js';
import type { Command, Surroundings, Terminal } from './command.js';
import { MAKE_HELP, readMakeArguments, type MakeArguments } from './make-arguments.js';
import { jsonLine } from './outputs/json.js';
import { plainText } from './outputs/text.js';
import { ProgressBar } from './progress-bar.js';

async function readFrom(file: string, { stdin }: Terminal): Promise<Article> {
  const bytes = file === '-' ? await readStream(stdin) : await readArticleFile(file);
  const input = { fileName: file === '-' ? null : basename(file), text: decodeText(bytes) };
  return (await readArticle(input)).article;
}

/** Every article in turn; a fault in one is said and counted, and the others go on. */
class Run {
  exitCode: number = EXIT.ok;
  /** When the article of each making last changed, seconds since 1970. */
  readonly changedAt = new Map<Making, number>();

  constructor(
    private readonly options: MakeArguments,
    private readonly surroundings: Surroundings,
  ) {}

  async *makings(): AsyncGenerator<Making> {
    const { files, output } = this.options;
    const { terminal } = this.surroundings;
    const pipeline = await this.surroundings.pipeline();
    const bar = new ProgressBar(terminal.stderr, files.length);
    for (const file of files) {
      bar.show(file);
      try {
        const article = await readFrom(file, terminal);
        const making = refuseNothing(pipeline.make(article, this.options));
        this.changedAt.set(making, file === '-' ? systemClock() : await changedAt(file));
        bar.clear();
        // On the screen and in JSON the reason for fewer questions stands with them.
        if (output !== null && making.shortfall !== null) this.say(file, making.shortfall);
        yield making;
      } catch (error) {
        bar.clear();
        this.fail(file, error);
      }
      bar.advance();
    }
  }

  private fail(file: string, error: unknown): void {
    const fault = faultOf(error);
    if (fault === null) throw error;
    this.say(file, fault.message);
    if (this.exitCode === EXIT.ok) this.exitCode = fault.exitCode;
  }

  say(file: string, sentence: string): void {
    const name = file === '-' ? 'standard input' : file;
    this.surroundings.terminal.stderr.write(`quizwire: ${name}: ${sentence}\n`);
  }
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = readMakeArguments(args);
  const { output } = options;
  const run = new Run(options, surroundings);
  if (output === null) {
    const show = options.json ? jsonLine : plainText;
    for await (const making of run.makings()) surroundings.terminal.stdout.write(show(making));
    return run.exitCode;
  }
  const makings: Making[] = [];
  for await (const making of run.makings()) makings.push(making);
  if (makings.length > 0) {
    const bytes = await output.format.write(makings, {
      ...output.settings,
      browser: surroundings.config().browser,
      changedAt: (making) => run.changedAt.get(making) ?? 0,
      say: (sentence) => run.say(output.file, sentence),
    });
    await writeOutput(output.file, bytes);
  }
  return run.exitCode;
}

export const makeCommand: Command = {
  name: 'make',
  summary: 'make a quiz of each article',
  help: MAKE_HELP,
  run,
};
