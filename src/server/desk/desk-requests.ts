import { z } from 'zod';
import { ITEM_STATUSES } from '../../store/stored.js';
import { severalOf } from '../several-of.js';

const line = z.string().trim().max(1000);

/** What a teacher has typed of an item so far. Whether it can be stored is said by `faultOfEdit`. */
export const ItemEdit = z.object({
  stem: line,
  key: line,
  accept: z
    .string()
    .max(5000)
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .describe('Further right answers, one on each line'),
  distractors: severalOf(line).pipe(z.array(line).max(5)).describe('Wrong answers; empty ones are left out'),
});
export type ItemEdit = z.infer<typeof ItemEdit>;

/** An edit, with the number of the wrong answer that another one is wanted for. */
export const AnotherRequest = ItemEdit.extend({ another: z.coerce.number().int().min(0).max(4) });
export type AnotherRequest = z.infer<typeof AnotherRequest>;

/** What the address of the desk may say. */
export const DeskPlace = z.object({
  item: z.string().max(36).optional(),
  edit: z.string().max(3).optional(),
  known: z.string().max(3).optional(),
});
export type DeskPlace = z.infer<typeof DeskPlace>;

export const Decision = z.object({
  status: z.enum(ITEM_STATUSES),
  itemIds: z
    .array(z.string().max(36))
    .max(200)
    .optional()
    .describe('Left out: all that are not decided about'),
});
export type Decision = z.infer<typeof Decision>;
