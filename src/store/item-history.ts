import { randomUUID } from 'node:crypto';
import { In, LessThan, type EntityManager } from 'typeorm';
import { itemChangeSchema, itemSchema, quizItemSchema } from './schemas.js';
import type { ItemChange, StoredArticle, StoredItem } from './stored.js';

/** How far back "undo" goes. */
const MOST_STEPS = 100;

/** What was done to the items of one article, newest last, so that it can be undone. */
export class ItemHistory {
  constructor(private readonly manager: EntityManager) {}

  async isEmpty({ id }: Pick<StoredArticle, 'id'>): Promise<boolean> {
    return !(await this.manager.existsBy(itemChangeSchema, { articleId: id }));
  }

  /**
   * Notes one step before it is done.
   * @param before items as they are.
   * @param added ids of items that the step will make.
   */
  async note(
    { id: articleId }: Pick<StoredArticle, 'id'>,
    before: readonly StoredItem[],
    added: readonly string[] = [],
  ): Promise<void> {
    const step = (await this.lastStep(articleId)) + 1;
    const row = { articleId, step };
    const rows: ItemChange[] = [
      ...before.map((item) => ({ ...row, id: randomUUID(), itemId: item.id, before: item })),
      ...added.map((itemId) => ({ ...row, id: randomUUID(), itemId, before: null })),
    ];
    if (rows.length > 0) await this.manager.insert(itemChangeSchema, rows);
    await this.manager.delete(itemChangeSchema, { articleId, step: LessThan(step - MOST_STEPS + 1) });
  }

  /** Takes the last step back. @returns the id of an item that it was about; null where there is no step. */
  async undo({ id: articleId }: Pick<StoredArticle, 'id'>): Promise<string | null> {
    const step = await this.lastStep(articleId);
    const changes = await this.manager.findBy(itemChangeSchema, { articleId, step });
    for (const { itemId, before } of changes) {
      if (before === null) await this.takeAway(itemId);
      else await this.manager.update(itemSchema, { id: itemId, articleId }, before);
    }
    await this.manager.delete(itemChangeSchema, { id: In(changes.map(({ id }) => id)) });
    return changes.find(({ before }) => before !== null)?.itemId ?? null;
  }

  /** An item that stands in a quiz by now stays, rejected. */
  private async takeAway(itemId: string): Promise<void> {
    if (await this.manager.existsBy(quizItemSchema, { itemId }))
      await this.manager.update(itemSchema, { id: itemId }, { status: 'rejected' });
    else await this.manager.delete(itemSchema, { id: itemId });
  }

  private async lastStep(articleId: string): Promise<number> {
    return (await this.manager.maximum(itemChangeSchema, 'step', { articleId })) ?? 0;
  }
}
