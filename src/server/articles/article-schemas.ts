import { z } from 'zod';
import { ITEM_KINDS } from '../../core/model.js';
import type { StoredItem, StoredArticle } from '../../store/stored.js';
import { ITEM_STATUSES } from '../../store/stored.js';
import type { ListedArticle, WholeArticle } from './articles.service.js';

/** What the API answers, for its description. The types are those of the store; `satisfies` keeps both together. */
const nullableText = z.string().nullable();

const particulars = {
  id: z.string(),
  title: z.string(),
  publisher: nullableText,
  url: nullableText,
  publishedOn: nullableText.describe('ISO day'),
  createdAt: z.number().describe('Seconds since 1970'),
};

export const ListedArticleJson = z.object({
  ...particulars,
  questions: z.number().describe('Questions that are not rejected'),
});

export const ItemJson = z.object({
  id: z.string(),
  coreId: z.string().describe('The same for the same article and rule everywhere'),
  status: z.enum(ITEM_STATUSES),
  kind: z.enum(ITEM_KINDS),
  stem: z.string(),
  key: z.string(),
  accept: z.array(z.string()).readonly().describe('Further answers that recall accepts'),
  distractors: z.array(z.object({ text: z.string(), from: z.string(), why: nullableText })).readonly(),
  options: z.array(z.string()).readonly().describe('Key and distractors in order; empty for recall only'),
  evidence: z
    .object({ start: z.number(), end: z.number(), text: z.string() })
    .describe('body.slice(start, end) is the text; offsets are UTF-16 code units'),
  derivation: nullableText.describe('How what is not literally in the evidence was resolved'),
  recallOnly: nullableText.describe('Why it is no multiple choice'),
  rule: z.string(),
  score: z.number().describe('0 to 1'),
}) satisfies z.ZodType<Partial<StoredItem>>;

export const ArticleJson = z.object({
  ...particulars,
  body: z.string(),
  requested: z.number().nullable().describe('How many questions were last asked for'),
  shortfall: nullableText.describe('Why there are fewer'),
  items: z.array(ItemJson).readonly(),
}) satisfies z.ZodType<Partial<StoredArticle>>;

export const listedArticleJson = (article: ListedArticle) => ListedArticleJson.parse(article);

/** Only what the schema names goes out. */
export const articleJson = ({ article, items }: WholeArticle) => ArticleJson.parse({ ...article, items });
