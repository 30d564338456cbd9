import { z } from 'zod';
import { WRITERS } from '../../core/writers/index.js';
import { FORM_LETTERS } from './quiz-requests.js';

const FORMATS = WRITERS.map(({ format }) => format);

/** Which file to make of a quiz, and how. Texts as a form on a page sends them: an empty field is one left out. */
export const ExportRequest = z.object({
  format: z.enum(FORMATS).describe('As in docs/exports.md'),
  form: z
    .enum([...FORM_LETTERS, 'all'])
    .default('A')
    .describe('Word files and answer keys: which version, or all in one file'),
  deck: z.string().trim().max(100).optional().describe('Anki: name of the deck; “::” makes sub-decks'),
  months: z.enum(['yes', 'no']).default('no').describe('Anki: a sub-deck for each month'),
  cloze: z.enum(['yes', 'no']).default('no').describe('Anki: sentences with a gap besides the questions'),
  seconds: z.coerce.number().int().min(5).max(300).default(30).describe('Games: time to answer'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;
