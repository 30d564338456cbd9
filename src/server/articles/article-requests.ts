import { z } from 'zod';
import { ITEM_KINDS } from '../../core/model.js';

/** Forms send one checked box as a string, several as a list, none as nothing. */
const kinds = z
  .preprocess(
    (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value),
    z.array(z.enum(ITEM_KINDS)),
  )
  .describe('Kinds of question wanted; empty for all');

export const ASKINGS = ['any', 'choice', 'recall'] as const;

/** What is asked of an article. Forms send numbers as text. */
export const AskRequest = z.object({
  count: z.coerce.number().int().min(1).max(100).default(10).describe('How many questions'),
  kinds: kinds.default([]),
  asking: z
    .enum(ASKINGS)
    .default('any')
    .describe(
      'any: multiple choice where good wrong answers are known; choice: nothing else; recall: no options',
    ),
  seed: z.string().max(200).default('1').describe('The same article and seed give the same questions'),
});
export type AskRequest = z.infer<typeof AskRequest>;

const particular = z.string().max(1000).nullable().default(null);

/** A new article, pasted or sent, to be asked about at once. */
export const NewArticle = AskRequest.extend({
  text: z.string().describe('The article: plain text, or Markdown with front matter'),
  fileName: z
    .string()
    .max(300)
    .nullable()
    .default(null)
    .transform((name) => name || null)
    .describe('Name of the file that the text came in: its extension says how it is read'),
  title: particular,
  publisher: particular,
  url: particular.describe('Address of the article on the web'),
  publishedOn: particular.describe('Day of publication, 2021-10-22'),
});
export type NewArticle = z.infer<typeof NewArticle>;

/** An article to be looked at before it is stored. The text may come in a file instead. */
export const PreviewRequest = NewArticle.extend({ text: z.string().default('') });

/** `Civics, spring ` as `civics` and `spring`. */
export const TagsRequest = z.object({
  tags: z
    .string()
    .max(300)
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(',')
          .map((tag) => tag.trim().toLowerCase())
          .filter((tag) => tag !== ''),
      ),
    ]),
});
export type TagsRequest = z.infer<typeof TagsRequest>;

/** What is looked for in the library. */
export const LibraryRequest = z.object({
  q: z.string().max(300).default(''),
  tag: z.string().max(300).default(''),
  /** Whether the page comes after an article was deleted. */
  deleted: z.literal('yes').optional().catch(undefined),
});
export type LibraryRequest = z.infer<typeof LibraryRequest>;
