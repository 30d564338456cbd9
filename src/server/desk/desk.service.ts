import { Inject, Injectable } from '@nestjs/common';
import { NothingToAsk } from '../../core/article/errors.js';
import type { Item } from '../../core/model.js';
import { ItemNotFound } from '../../store/errors.js';
import { Store } from '../../store/store.js';
import type { ItemStatus, Owner, StoredArticle, StoredItem } from '../../store/stored.js';
import type { AsyncPipeline } from '../pipeline/async-pipeline.js';
import { PIPELINE } from '../tokens.js';
import type { AnotherRequest, Decision, ItemEdit } from './desk-requests.js';
import { checkEdit, editedWords } from './edited-item.js';

/** How many questions an article is asked for when another one is looked for: all it has. */
const ALL = 100;
const SEED = '1';

/** The best of the same kind, or else the best. */
function bestFor(old: StoredItem, items: readonly Item[]): Item | undefined {
  const byScore = items.toSorted((a, b) => b.score - a.score);
  return byScore.find(({ kind }) => kind === old.kind) ?? byScore[0];
}

/** Decisions about the questions of one article. */
@Injectable()
export class DeskService {
  constructor(
    private readonly store: Store,
    @Inject(PIPELINE) private readonly pipeline: AsyncPipeline,
  ) {}

  async item(owner: Owner, articleId: string, itemId: string): Promise<StoredItem> {
    return this.store.read.items.get(await this.store.read.articles.get(owner, articleId), itemId);
  }

  canUndo(article: StoredArticle): Promise<boolean> {
    return this.store.read.items.history.isEmpty(article).then((empty) => !empty);
  }

  /** @throws ArticleNotFound, ItemNotFound */
  decide(owner: Owner, articleId: string, { itemIds, status }: Decision): Promise<void> {
    return this.store.write(async (tables) => {
      const article = await tables.articles.get(owner, articleId);
      const open = (await tables.items.ofArticle(article)).filter((item) => item.status === 'proposed');
      await tables.items.decide(article, [...new Set(itemIds ?? open.map(({ id }) => id))], status);
    });
  }

  /** @throws ArticleNotFound, ItemNotFound, UnusableEdit */
  edit(owner: Owner, articleId: string, itemId: string, edit: ItemEdit): Promise<void> {
    return this.store.write(async (tables) => {
      const article = await tables.articles.get(owner, articleId);
      const item = await tables.items.get(article, itemId);
      const words = editedWords(item, edit);
      checkEdit(words);
      await tables.items.edit(article, item, words);
    });
  }

  /**
   * The edit with another wrong answer at the place asked for; nothing is stored.
   * @returns null where no other one is known.
   */
  async another(
    owner: Owner,
    articleId: string,
    itemId: string,
    edit: AnotherRequest,
  ): Promise<ItemEdit | null> {
    const article = await this.store.read.articles.get(owner, articleId);
    const item = await this.store.read.items.get(article, itemId);
    const taken = [
      edit.key,
      ...edit.accept,
      ...edit.distractors,
      ...item.distractors.map(({ text }) => text),
    ];
    const [spare] = await this.pipeline.spares(article, item, taken);
    if (spare === undefined) return null;
    const distractors = [...edit.distractors];
    distractors[edit.another] = spare.text;
    return { ...edit, distractors: distractors.map((text) => text ?? '') };
  }

  /**
   * Another question in the place of one.
   * @returns the new one's id.
   * @throws ArticleNotFound, ItemNotFound, NothingToAsk
   */
  async replace(owner: Owner, articleId: string, itemId: string): Promise<string> {
    const article = await this.store.read.articles.get(owner, articleId);
    const making = await this.pipeline.make(article, { count: ALL, kinds: [], seed: SEED });
    return this.store.write(async (tables) => {
      const items = await tables.items.ofArticle(article);
      const old = items.find(({ id }) => id === itemId);
      if (old === undefined) throw new ItemNotFound();
      const fresh = making.items.filter(({ id }) => items.every(({ coreId }) => coreId !== id));
      const best = bestFor(old, fresh);
      if (best === undefined)
        throw new NothingToAsk('The article states no further fact that makes a clear question.');
      return (await tables.items.replace(article, old, best)).id;
    });
  }

  /** Takes the last decision, edit or replacement back. @returns the item it was about; null for none. */
  undo(owner: Owner, articleId: string): Promise<string | null> {
    return this.store.write(async (tables) =>
      tables.items.history.undo(await tables.articles.get(owner, articleId)),
    );
  }

  /** The question to look at after one was decided about: the next open one, or the one itself. */
  async next(
    owner: Owner,
    articleId: string,
    itemId: string,
    status: ItemStatus = 'proposed',
  ): Promise<string> {
    const article = await this.store.read.articles.get(owner, articleId);
    const items = await this.store.read.items.ofArticle(article);
    const at = items.findIndex(({ id }) => id === itemId);
    const inTurn = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
    return inTurn.find((item) => item.status === status)?.id ?? itemId;
  }
}
