import { z } from 'zod';
import type { Exported } from './exports.service.js';

/** What the API answers about a file before it is fetched. */
export const LossReportJson = z.object({
  format: z.string(),
  lacks: z.array(z.string()).describe('Parts that the format has no place for, whichever the question'),
  items: z.array(
    z.object({
      itemId: z.string(),
      outcome: z.enum(['kept', 'adapted', 'left out']),
      reason: z.string().nullable(),
    }),
  ),
});

export const lossReportJson = ({ writer, lossReport }: Exported): z.infer<typeof LossReportJson> => ({
  format: writer.format,
  lacks: [...writer.lacks],
  items: [...lossReport],
});
