import { WRITERS } from '../../core/writers/index.js';
import { htmlOutput } from './html.js';
import { jsonOutput } from './json.js';
import { markdownOutput } from './markdown.js';
import type { Output } from './output.js';
import { pdfOutput } from './pdf.js';
import { writerOutput } from './writer-output.js';

/** In the order in which the help names them; Markdown of several articles is several documents in one file. */
export const OUTPUTS: readonly Output[] = [
  htmlOutput,
  pdfOutput,
  markdownOutput,
  jsonOutput,
  ...WRITERS.filter(({ format }) => format !== markdownOutput.format).map(writerOutput),
];
