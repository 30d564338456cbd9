import { z } from 'zod';
import { ITEM_KINDS } from '../../core/model.js';

/** Forms send one checked box as a string, several as a list, none as nothing. */
const kinds = z
  .preprocess(
    (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value),
    z.array(z.enum(ITEM_KINDS)),
  )
  .describe('Kinds of question wanted; empty for all');

/** What is asked of an article. Forms send numbers as text. */
export const AskRequest = z.object({
  count: z.coerce.number().int().min(1).max(100).default(10).describe('How many questions'),
  kinds: kinds.default([]),
  seed: z.string().max(200).default('1').describe('The same article and seed give the same questions'),
});
export type AskRequest = z.infer<typeof AskRequest>;

const particular = z.string().max(1000).nullable().default(null);

/** A new article, pasted or sent, to be asked about at once. */
export const NewArticle = AskRequest.extend({
  text: z.string().describe('The article: plain text, or Markdown with front matter'),
  title: particular,
  publisher: particular,
  url: particular.describe('Address of the article on the web'),
  publishedOn: particular.describe('Day of publication, 2021-10-22'),
});
export type NewArticle = z.infer<typeof NewArticle>;
