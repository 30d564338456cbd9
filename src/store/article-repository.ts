import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Article } from '../core/model.js';
import type { Making } from '../core/pipeline.js';
import { bodyHash } from './body-hash.js';
import type { Clock } from './clock.js';
import { ArticleNotFound } from './errors.js';
import { ownedBy } from './owned-by.js';
import { searched } from './searched.js';
import { articleSchema } from './schemas.js';
import type { Owner, StoredArticle } from './stored.js';

export interface ArticleSearch {
  /** Words to be found in title, publisher or body. */
  readonly words?: string;
  readonly tag?: string;
}

/** An article as lists show it. */
export type ArticleSummary = Omit<StoredArticle, 'body' | 'bodyHash' | 'requested' | 'shortfall'>;

const SUMMARY = {
  id: true,
  ownerId: true,
  title: true,
  publisher: true,
  url: true,
  publishedOn: true,
  tags: true,
  createdAt: true,
} as const;

export class ArticleRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(owner: Owner, wanted: ArticleSearch = {}): Promise<ArticleSummary[]> {
    const found = await this.manager.find(articleSchema, {
      select: SUMMARY,
      where: { ...ownedBy(owner), ...searched(this.manager, wanted.words ?? '') },
      order: { createdAt: 'DESC', title: 'ASC' },
    });
    const { tag } = wanted;
    return tag === undefined ? found : found.filter(({ tags }) => tags.includes(tag));
  }

  async setTags(owner: Owner, id: string, tags: readonly string[]): Promise<void> {
    const { affected } = await this.manager.update(articleSchema, { id, ...ownedBy(owner) }, { tags });
    if (affected === 0) throw new ArticleNotFound();
  }

  /** Every article of the owner, whole: other articles lend distractors. */
  listWhole(owner: Owner): Promise<StoredArticle[]> {
    return this.manager.find(articleSchema, { where: ownedBy(owner), order: { createdAt: 'DESC' } });
  }

  /** @throws ArticleNotFound where it is not there or somebody else's. */
  async get(owner: Owner, id: string): Promise<StoredArticle> {
    const article = await this.manager.findOneBy(articleSchema, { id, ...ownedBy(owner) });
    if (article === null) throw new ArticleNotFound();
    return article;
  }

  /** The owner's article with the same words, if any. */
  findSame(owner: Owner, article: Article): Promise<StoredArticle | null> {
    return this.manager.findOneBy(articleSchema, { bodyHash: bodyHash(article.body), ...ownedBy(owner) });
  }

  async add(owner: Owner, article: Article): Promise<StoredArticle> {
    const stored: StoredArticle = {
      id: randomUUID(),
      ownerId: owner,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      publishedOn: article.publishedOn,
      body: article.body,
      bodyHash: bodyHash(article.body),
      requested: null,
      shortfall: null,
      tags: [],
      createdAt: this.clock(),
    };
    await this.manager.insert(articleSchema, stored);
    return stored;
  }

  /** Notes what the last asking wanted, and why it gave less. */
  async noteAsking(article: StoredArticle, { requested, shortfall }: Making): Promise<void> {
    await this.manager.update(articleSchema, { id: article.id }, { requested, shortfall });
  }

  /**
   * Takes the article and its items away. The database refuses where an item stands in a quiz.
   * @throws ArticleNotFound where it is not there or somebody else's.
   */
  async remove(owner: Owner, id: string): Promise<void> {
    const { affected } = await this.manager.delete(articleSchema, { id, ...ownedBy(owner) });
    if (affected === 0) throw new ArticleNotFound();
  }
}
