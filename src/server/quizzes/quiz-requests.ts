import { z } from 'zod';
import { PAPERS } from '../../render/paper.js';
import { COLUMNS, PASSAGES, PRINTS } from '../../render/sheet-look.js';
import { severalOf } from '../several-of.js';

export const FORM_LETTERS = ['A', 'B', 'C'] as const;

/** A new quiz from questions that were kept. */
export const NewQuiz = z
  .object({
    articleId: z.string().max(36).optional().describe('Of which all kept questions are taken'),
    itemIds: severalOf(z.string().max(36))
      .pipe(z.array(z.string()).max(200))
      .transform((ids) => (ids.length === 0 ? undefined : ids))
      .optional()
      .describe('Questions of any articles in the order to ask them, in place of all of one article'),
    title: z.string().trim().max(300).optional().describe("Left out: the article's"),
    directions: z.string().trim().max(1000).optional(),
  })
  .refine(({ articleId, itemIds }) => articleId !== undefined || itemIds !== undefined, {
    message: 'Choose at least one question.',
  });
export type NewQuiz = z.infer<typeof NewQuiz>;

export const FormLetter = z.enum(FORM_LETTERS);

/** How a worksheet or key is to look. */
export const SheetRequest = z.object({
  form: FormLetter.default('A'),
  paper: z.enum(PAPERS).optional().describe('Left out: what is usual where the reader’s language is spoken'),
  passage: z.enum(PASSAGES).default('yes').describe('How much of the article is printed with its questions'),
  columns: z.enum(COLUMNS).default('auto').describe('Of the options'),
  print: z.enum(PRINTS).default('normal').describe('large: 18 points and more, without serifs'),
  qr: z.enum(['no', 'yes']).default('no').describe('A QR code that leads to the quiz online'),
});
export type SheetRequest = z.infer<typeof SheetRequest>;

/** The list of quizzes, maybe after one was deleted. */
export const QuizzesRequest = z.object({ deleted: z.literal('yes').optional().catch(undefined) });
export type QuizzesRequest = z.infer<typeof QuizzesRequest>;
