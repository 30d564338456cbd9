import { z } from 'zod';
import { ITEM_KINDS } from '../../core/model.js';
import { CHECKS } from './checks.js';

/** The rule of a question that was written by people and mixed in among ours. */
export const HUMAN = 'human';

/** An item as it stood on a sheet, with what the judge does not see. No text of the article. */
export const JudgedItem = z.object({
  /** The first letters of the item's id: enough to tell it from the others of its sheet. */
  item: z.string(),
  article: z.string(),
  kind: z.enum(ITEM_KINDS),
  stem: z.string(),
  key: z.string(),
  accept: z.array(z.string()),
  /** As shown; empty for a recall item. */
  options: z.array(z.string()),
  derivation: z.string().nullable(),
  rule: z.string(),
  score: z.number(),
  /** What the ranker knew of it: see core/item/features.ts. */
  features: z.record(z.string(), z.number()),
  /** False for a draft that was put on the sheet only for the ranker to learn from. */
  chosen: z.boolean().default(true),
});
export type JudgedItem = z.infer<typeof JudgedItem>;

/** What one judge found wrong with one item. */
export const Mark = z.object({
  item: z.string(),
  judge: z.string(),
  fails: z.array(z.enum(CHECKS)),
  /** Whether the judge could tell the key without the article. */
  guessed: z.boolean().default(false),
  note: z.string().default(''),
});
export type Mark = z.infer<typeof Mark>;

/** An item with one judge's mark. */
export interface Judgement extends Mark {
  readonly of: JudgedItem;
  /** The folder: judgements of different rounds are about different states of the rules. */
  readonly round: string;
}
