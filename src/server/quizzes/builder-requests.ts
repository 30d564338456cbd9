import { z } from 'zod';
import { severalOf } from '../several-of.js';

const id = z.string().max(36);

/** The builder's form as a whole: three lists of the same length, one place for each question. */
export const QuizChange = z
  .object({
    title: z.string().trim().min(1, 'Give the quiz a title.').max(300),
    directions: z.string().trim().max(1000).default(''),
    itemIds: severalOf(id).pipe(z.array(z.string()).max(200)),
    asks: severalOf(z.enum(['choice', 'recall'])),
    points: severalOf(z.coerce.number().min(0).max(100)),
    add: severalOf(id).describe('Questions to be put at the end'),
    move: z
      .string()
      .regex(/^\d{1,3}:(?:up|down|out)$/u)
      .optional()
      .describe('Place of a question, from 0, and where it goes'),
  })
  .refine(({ itemIds, asks, points }) => itemIds.length === asks.length && asks.length === points.length, {
    message: 'The form is incomplete. Load the page again.',
  });
export type QuizChange = z.infer<typeof QuizChange>;

export const FillForm = z.object({
  count: z.coerce.number().int().min(1).max(100),
  perArticle: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(100).optional(),
  ),
});
export type FillForm = z.infer<typeof FillForm>;
