import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Item, ItemKind } from '../core/model.js';
import type { Clock } from './clock.js';
import { ItemNotFound } from './errors.js';
import { ItemHistory } from './item-history.js';
import { ownedBy } from './owned-by.js';
import { articleSchema, itemSchema } from './schemas.js';
import type { ItemStatus, Owner, StoredArticle, StoredItem } from './stored.js';

/** True while no person has decided about the item or changed its words. */
const isUntouched = ({ status, editedAt }: StoredItem): boolean => status === 'proposed' && editedAt === null;

/** The item as the core knows it. */
export function itemOf(stored: StoredItem): Item {
  return { id: stored.coreId, ...wordsOf(stored) };
}

/** An item with the article it came from. */
export interface BankedItem {
  readonly item: StoredItem;
  readonly article: Pick<StoredArticle, 'id' | 'title' | 'tags'>;
}

export interface BankSearch {
  readonly ids?: readonly string[];
  readonly articleId?: string;
  readonly status?: ItemStatus;
  readonly kind?: ItemKind;
}

/** What a teacher can change about an item. */
export type EditedWords = Pick<Item, 'stem' | 'key' | 'accept' | 'distractors' | 'options' | 'recallOnly'>;

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
  readonly history: ItemHistory;

  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {
    this.history = new ItemHistory(manager);
  }

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

  /**
   * Items of all articles of an owner, newest article first.
   * @throws ItemNotFound where ids are given and one of them is not there or somebody else's.
   */
  async ofOwner(owner: Owner, wanted: BankSearch = {}): Promise<BankedItem[]> {
    const articles = await this.manager.find(articleSchema, {
      select: { id: true, title: true, tags: true },
      where: { ...ownedBy(owner), ...(wanted.articleId === undefined ? {} : { id: wanted.articleId }) },
      order: { createdAt: 'DESC', title: 'ASC' },
    });
    const items = await this.manager.find(itemSchema, {
      where: {
        articleId: In(articles.map(({ id }) => id)),
        ...(wanted.ids === undefined ? {} : { id: In([...wanted.ids]) }),
        ...(wanted.status === undefined ? {} : { status: wanted.status }),
        ...(wanted.kind === undefined ? {} : { kind: wanted.kind }),
      },
      order: { position: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    if (wanted.ids !== undefined && items.length < new Set(wanted.ids).size) throw new ItemNotFound();
    return articles.flatMap((article) =>
      items.filter(({ articleId }) => articleId === article.id).map((item) => ({ item, article })),
    );
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

  /** Puts another proposal in the place of one, which counts as rejected. */
  async replace(article: Pick<StoredArticle, 'id'>, old: StoredItem, item: Item): Promise<StoredItem> {
    const added: StoredItem = {
      id: randomUUID(),
      coreId: item.id,
      articleId: article.id,
      status: 'proposed',
      position: old.position,
      editedAt: null,
      createdAt: this.clock(),
      ...wordsOf(item),
    };
    await this.history.note(article, [old], [added.id]);
    await this.manager.update(itemSchema, { id: old.id }, { status: 'rejected' });
    await this.manager.insert(itemSchema, added);
    return added;
  }

  /** Stores what a person wrote. It stays when the article is asked again. */
  async edit(article: Pick<StoredArticle, 'id'>, item: StoredItem, words: EditedWords): Promise<void> {
    await this.history.note(article, [item]);
    await this.manager.update(itemSchema, { id: item.id }, { ...words, editedAt: this.clock() });
  }

  /** @throws ItemNotFound where the article lacks one of them. */
  async decide(
    article: Pick<StoredArticle, 'id'>,
    ids: readonly string[],
    status: ItemStatus,
  ): Promise<void> {
    const wanted = { id: In([...ids]), articleId: article.id };
    const before = await this.manager.findBy(itemSchema, wanted);
    if (before.length < ids.length) throw new ItemNotFound();
    await this.history.note(
      article,
      before.filter((item) => item.status !== status),
    );
    await this.manager.update(itemSchema, wanted, { status });
  }
}
