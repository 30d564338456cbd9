import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NothingToAsk } from '../../core/article/errors.js';
import type { Form } from '../../core/model.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { sheetOf, type Sheet } from '../../render/sheet.js';
import { ItemNotFound } from '../../store/errors.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import { Store } from '../../store/store.js';
import type { Owner, StoredItem, StoredQuiz } from '../../store/stored.js';
import type { NewQuiz, SheetRequest } from './quiz-requests.js';

@Injectable()
export class QuizzesService {
  constructor(private readonly store: Store) {}

  list(owner: Owner): Promise<StoredQuiz[]> {
    return this.store.read.quizzes.list(owner);
  }

  get(owner: Owner, id: string): Promise<WholeQuiz> {
    return this.store.read.quizzes.get(owner, id);
  }

  /**
   * Makes a quiz of an article's questions, which counts as keeping them.
   * @throws ArticleNotFound, ItemNotFound, NothingToAsk
   */
  add(owner: Owner, { articleId, itemIds, title }: NewQuiz): Promise<StoredQuiz> {
    return this.store.write(async (tables) => {
      const article = await tables.articles.get(owner, articleId);
      const items = chosen(await tables.items.ofArticle(article), itemIds);
      await tables.items.decide(
        article,
        items.map(({ id }) => id),
        'kept',
      );
      return tables.quizzes.add(owner, {
        title: title || article.title,
        directions: null,
        seed: randomUUID(),
        items: items.map(({ id, distractors }) => ({
          itemId: id,
          ask: distractors.length === 0 ? 'recall' : 'choice',
          points: 1,
        })),
      });
    });
  }

  async form(owner: Owner, id: string, letter: string): Promise<Form> {
    const { quiz, stored } = await this.get(owner, id);
    return makeForm(quiz, letter, stored.seed);
  }

  async sheet(owner: Owner, id: string, { form, passage }: SheetRequest): Promise<Sheet> {
    const { quiz, stored, articles } = await this.get(owner, id);
    return sheetOf(makeForm(quiz, form, stored.seed), passage === 'yes' ? articles : []);
  }
}

/** The items named, in the order named, or all that are not rejected. */
function chosen(items: readonly StoredItem[], ids: readonly string[] | undefined): StoredItem[] {
  const found =
    ids === undefined
      ? items.filter(({ status }) => status !== 'rejected')
      : [...new Set(ids)].map((id) => {
          const item = items.find((candidate) => candidate.id === id);
          if (item === undefined) throw new ItemNotFound();
          return item;
        });
  if (found.length === 0)
    throw new NothingToAsk('There are no questions yet: ask the article for some first.');
  return found;
}
