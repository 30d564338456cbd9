import { z } from 'zod';
import { PAPERS } from '../../render/paper.js';

export const FORM_LETTERS = ['A', 'B', 'C'] as const;

/** A new quiz from the questions of one article. */
export const NewQuiz = z.object({
  articleId: z.string().max(36),
  itemIds: z
    .array(z.string().max(36))
    .max(200)
    .optional()
    .describe('Questions in the order to ask them; left out: all of the article that are not rejected'),
  title: z.string().trim().max(300).optional().describe("Left out: the article's"),
});
export type NewQuiz = z.infer<typeof NewQuiz>;

export const FormLetter = z.enum(FORM_LETTERS);

/** How a worksheet or key is to look. */
export const SheetRequest = z.object({
  form: FormLetter.default('A'),
  paper: z.enum(PAPERS).optional().describe('Left out: what is usual where the reader’s language is spoken'),
  passage: z.enum(['yes', 'no']).default('yes').describe('Whether the article is printed with its questions'),
});
export type SheetRequest = z.infer<typeof SheetRequest>;
