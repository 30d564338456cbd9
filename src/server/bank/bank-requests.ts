import { z } from 'zod';
import { ITEM_KINDS } from '../../core/model.js';
import { ITEM_STATUSES } from '../../store/stored.js';

/** Forms send what is not chosen as an empty text. */
const choice = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What is looked for in the bank. */
export const BankRequest = z.object({
  q: z.string().max(300).default(''),
  kind: choice(z.enum(ITEM_KINDS)),
  status: choice(z.enum(ITEM_STATUSES)),
  article: choice(z.string().max(36)),
  tag: choice(z.string().max(300)),
  since: choice(z.iso.date()).describe('Day from which on'),
});
export type BankRequest = z.infer<typeof BankRequest>;
