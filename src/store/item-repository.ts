import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Item } from '../core/model.js';
import type { Clock } from './clock.js';
import { ItemNotFound } from './errors.js';
import { itemSchema } from './schemas.js';
import type { ItemStatus, StoredArticle, StoredItem } from './stored.js';

/** True while no person has decided about the item or changed its words. */
const isUntouched = ({ status, editedAt }: StoredItem): boolean => status === 'proposed' && editedAt === null;

/** The item as the core knows it. */
export function itemOf(stored: StoredItem): Item {
  return { id: stored.coreId, ...wordsOf(stored) };
}

/** What the core made, without its id. */
function wordsOf(item: Omit<Item, 'id'>): Omit<Item, 'id'> {
  return {
    kind: item.kind,
    stem: item.stem,
    key: item.key,
    accept: item.accept,
    distractors: item.distractors,
    options: item.options,
    evidence: item.evidence,
    derivation: item.derivation,
    recallOnly: item.recallOnly,
    rule: item.rule,
    score: item.score,
  };
}

/**
 * Items, always reached through their article: whoever holds a `StoredArticle` got it from a query that checked its
 * owner.
 */
export class ItemRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** All items in the order in which to ask them, rejected ones included. */
  ofArticle(article: Pick<StoredArticle, 'id'>): Promise<StoredItem[]> {
    return this.manager.find(itemSchema, {
      where: { articleId: article.id },
      order: { position: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** @throws ItemNotFound where the article has no such item. */
  async get(article: Pick<StoredArticle, 'id'>, id: string): Promise<StoredItem> {
    const item = await this.manager.findOneBy(itemSchema, { id, articleId: article.id });
    if (item === null) throw new ItemNotFound();
    return item;
  }

  /** How many items that are not rejected each article has; articles without any are not in the map. */
  async countByArticle(articleIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.manager
      .createQueryBuilder(itemSchema, 'item')
      .select('item.articleId', 'articleId')
      .addSelect('COUNT(*)', 'count')
      .where({ articleId: In([...articleIds]), status: In(['proposed', 'kept']) })
      .groupBy('item.articleId')
      .getRawMany<{ articleId: string; count: string | number }>();
    return new Map(rows.map((row) => [row.articleId, Number(row.count)]));
  }

  /**
   * Stores what asking an article gave. Decisions and edits survive: an item that a person kept, rejected or changed
   * stays as it is, untouched proposals give way to the new ones.
   */
  async propose(article: Pick<StoredArticle, 'id'>, items: readonly Item[]): Promise<void> {
    const existing = await this.ofArticle(article);
    const held = new Set(existing.filter((item) => !isUntouched(item)).map(({ coreId }) => coreId));
    const idOf = new Map(existing.map(({ coreId, id }) => [coreId, id]));
    const givingWay = existing.filter(isUntouched).map(({ id }) => id);
    if (givingWay.length > 0) await this.manager.delete(itemSchema, { id: In(givingWay) });

    const createdAt = this.clock();
    const rows = items.flatMap((item, position): StoredItem[] =>
      held.has(item.id)
        ? []
        : [
            {
              // The same proposal keeps its row id, so that links to it go on working.
              id: idOf.get(item.id) ?? randomUUID(),
              coreId: item.id,
              articleId: article.id,
              status: 'proposed',
              position,
              editedAt: null,
              createdAt,
              ...wordsOf(item),
            },
          ],
    );
    if (rows.length > 0) await this.manager.insert(itemSchema, rows);
  }

  /** @throws ItemNotFound where the article lacks one of them. */
  async decide(
    article: Pick<StoredArticle, 'id'>,
    ids: readonly string[],
    status: ItemStatus,
  ): Promise<void> {
    const { affected } = await this.manager.update(
      itemSchema,
      { id: In([...ids]), articleId: article.id },
      { status },
    );
    if (affected !== undefined && affected < ids.length) throw new ItemNotFound();
  }
}
