import { extname } from 'node:path';
import { UsageError } from '../usage-error.js';
import { OUTPUTS } from './index.js';
import type { Output } from './output.js';

const list = (words: Iterable<string>): string => [...new Set(words)].join(', ');

/** Extensions as the help names them. */
export const EXTENSIONS = list(OUTPUTS.map(({ extension }) => extension));

/** What `--format` may say. */
export const FORMATS = list(OUTPUTS.map(({ format }) => format));

/** Extensions of which the first format is meant when none is named: what `--json` prints, and the worksheet. */
const PLAIN = new Set(['.json', '.docx']);

function named(format: string, file: string): Output {
  const output = OUTPUTS.find((candidate) => candidate.format === format);
  if (output === undefined) throw new UsageError(`“${format}” is not a format; there are: ${FORMATS}.`);
  if (output.extension === extname(file).toLowerCase()) return output;
  throw new UsageError(`${format} is written to a ${output.extension} file, and ${file} is not one.`);
}

/**
 * The kind of file that `-o` names: by its extension, or by `--format` where several share one.
 * @throws UsageError
 */
export function chooseOutput(file: string, format: string | undefined): Output {
  if (format !== undefined) return named(format, file);
  const extension = extname(file).toLowerCase();
  const [output, ...others] = OUTPUTS.filter((candidate) => candidate.extension === extension);
  if (output === undefined) throw new UsageError(`${file} wants one of these extensions: ${EXTENSIONS}.`);
  if (others.length === 0 || PLAIN.has(extension)) return output;
  const formats = [output, ...others].map((candidate) => `--format ${candidate.format}`).join(', ');
  throw new UsageError(`${file} could be several kinds of file; say which: ${formats}.`);
}
