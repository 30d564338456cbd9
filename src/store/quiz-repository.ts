import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Quiz, QuizItem } from '../core/model.js';
import type { Clock } from './clock.js';
import { QuizNotFound } from './errors.js';
import { itemOf } from './item-repository.js';
import { ownedBy } from './owned-by.js';
import { articleSchema, itemSchema, quizItemSchema, quizSchema } from './schemas.js';
import type { Owner, StoredArticle, StoredItem, StoredQuiz, StoredQuizItem } from './stored.js';

export type NewPlace = Pick<StoredQuizItem, 'itemId' | 'ask' | 'points'>;

export type NewQuiz = Pick<StoredQuiz, 'title' | 'directions' | 'seed'> & {
  readonly items: readonly NewPlace[];
};

/** A quiz as the core knows it, with what the store knows beside it. */
export interface WholeQuiz {
  readonly stored: StoredQuiz;
  readonly quiz: Quiz;
  /** The articles that its items were made from, in order of first use. */
  readonly articles: readonly StoredArticle[];
}

function quizItemOf(place: StoredQuizItem, item: StoredItem, article: StoredArticle): QuizItem {
  const { title, publisher, url, publishedOn } = article;
  return {
    item: itemOf(item),
    ask: place.ask,
    points: place.points,
    tags: [],
    source: { title, publisher, url, publishedOn },
    eventDate: null,
    changedAt: item.editedAt ?? item.createdAt,
  };
}

export class QuizRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list(owner: Owner): Promise<StoredQuiz[]> {
    return this.manager.find(quizSchema, {
      where: ownedBy(owner),
      order: { createdAt: 'DESC', title: 'ASC' },
    });
  }

  /** The quiz that a link was opened for, whoever asks. @throws QuizNotFound */
  async linked(id: string): Promise<WholeQuiz> {
    const stored = await this.manager.findOneBy(quizSchema, { id });
    if (stored === null) throw new QuizNotFound();
    return this.get(stored.ownerId, id);
  }

  /** @throws QuizNotFound where it is not there or somebody else's. */
  async get(owner: Owner, id: string): Promise<WholeQuiz> {
    const stored = await this.manager.findOneBy(quizSchema, { id, ...ownedBy(owner) });
    if (stored === null) throw new QuizNotFound();
    const places = await this.places(id);
    // What a teacher took back on the desk is asked nowhere.
    const items = await this.manager.findBy(itemSchema, {
      id: In(places.map(({ itemId }) => itemId)),
      status: 'kept',
    });
    const itemById = new Map(items.map((item) => [item.id, item]));
    const articles = await this.manager.findBy(articleSchema, {
      id: In([...new Set(items.map(({ articleId }) => articleId))]),
    });
    const articleById = new Map(articles.map((article) => [article.id, article]));

    const quizItems: QuizItem[] = [];
    const used = new Set<StoredArticle>();
    for (const place of places) {
      const item = itemById.get(place.itemId);
      const article = articleById.get(item?.articleId ?? '');
      if (item === undefined || article === undefined) continue;
      quizItems.push(quizItemOf(place, item, article));
      used.add(article);
    }
    const { title, directions, createdAt } = stored;
    return { stored, quiz: { id, title, directions, items: quizItems, createdAt }, articles: [...used] };
  }

  /** Items are asked in the order given. */
  async add(owner: Owner, { items, ...quiz }: NewQuiz): Promise<StoredQuiz> {
    const stored: StoredQuiz = { id: randomUUID(), ownerId: owner, createdAt: this.clock(), ...quiz };
    await this.manager.insert(quizSchema, stored);
    const places = items.map((item, position): StoredQuizItem => ({ quizId: stored.id, position, ...item }));
    if (places.length > 0) await this.manager.insert(quizItemSchema, places);
    return stored;
  }

  /** The quiz's items by their row ids, in order, those included that are no longer kept. */
  places(quizId: string): Promise<StoredQuizItem[]> {
    return this.manager.find(quizItemSchema, { where: { quizId }, order: { position: 'ASC' } });
  }

  /**
   * Changes what a quiz says and asks; its seed and age stay.
   * @throws QuizNotFound where it is not there or somebody else's.
   */
  async change(owner: Owner, id: string, { items, ...quiz }: Omit<NewQuiz, 'seed'>): Promise<void> {
    const { affected } = await this.manager.update(quizSchema, { id, ...ownedBy(owner) }, quiz);
    if (affected === 0) throw new QuizNotFound();
    await this.manager.delete(quizItemSchema, { quizId: id });
    const places = items.map((item, position): StoredQuizItem => ({ quizId: id, position, ...item }));
    if (places.length > 0) await this.manager.insert(quizItemSchema, places);
  }

  /** The quizzes that ask questions of an article, oldest first. Who holds it got it from a query that checked its owner. */
  asking({ id }: Pick<StoredArticle, 'id'>): Promise<StoredQuiz[]> {
    return this.manager
      .createQueryBuilder(quizSchema, 'quiz')
      .innerJoin(quizItemSchema.options.name, 'place', 'place.quizId = quiz.id')
      .innerJoin(itemSchema.options.name, 'item', 'item.id = place.itemId')
      .where(`item.articleId = :id AND item.status = 'kept'`, { id })
      .orderBy('quiz.createdAt', 'ASC')
      .getMany();
  }

  /** Takes an article's questions out of all quizzes: a quiz keeps the place of one that was taken back on the desk. */
  async dropPlaces({ id }: Pick<StoredArticle, 'id'>): Promise<void> {
    const items = await this.manager.find(itemSchema, { select: { id: true }, where: { articleId: id } });
    await this.manager.delete(quizItemSchema, { itemId: In(items.map((item) => item.id)) });
  }

  /**
   * Takes the quiz away with every time that it was given online, and everybody in it.
   * @throws QuizNotFound where it is not there or somebody else's.
   */
  async remove(owner: Owner, id: string): Promise<void> {
    const { affected } = await this.manager.delete(quizSchema, { id, ...ownedBy(owner) });
    if (affected === 0) throw new QuizNotFound();
  }
}
