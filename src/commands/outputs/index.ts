import { htmlOutput } from './html.js';
import { jsonOutput } from './json.js';
import { markdownOutput } from './markdown.js';
import type { Output } from './output.js';
import { pdfOutput } from './pdf.js';

/** In the order in which the help names them. */
export const OUTPUTS: readonly Output[] = [htmlOutput, pdfOutput, markdownOutput, jsonOutput];
