import { Injectable } from '@nestjs/common';
import { fillQuiz, type BankItem } from '../../core/quiz/fill-quiz.js';
import { seededRandom } from '../../core/quiz/random.js';
import type { BankedItem } from '../../store/item-repository.js';
import type { NewPlace } from '../../store/quiz-repository.js';
import { Store, type Tables } from '../../store/store.js';
import type { Owner, StoredQuiz } from '../../store/stored.js';
import type { FillForm, QuizChange } from './builder-requests.js';
import { placeOf } from './quizzes.service.js';

/** A quiz as the builder shows it. */
export interface Built {
  readonly stored: StoredQuiz;
  readonly places: readonly (NewPlace & BankedItem)[];
  /** Kept questions that are not in the quiz. */
  readonly others: readonly BankedItem[];
}

const bankItem = ({ item }: BankedItem): BankItem => ({ ...item, articleId: item.articleId });

/** The places with one of them moved, or taken out. */
function moved(places: readonly NewPlace[], move: string | undefined): NewPlace[] {
  const [at = '', where] = (move ?? '').split(':');
  const from = Number(at);
  const place = places[from];
  if (move === undefined || place === undefined) return [...places];
  const rest = places.toSpliced(from, 1);
  if (where === 'out') return rest;
  return rest.toSpliced(Math.max(0, where === 'up' ? from - 1 : from + 1), 0, place);
}

/** What a quiz asks, in which order and for how many points. */
@Injectable()
export class BuilderService {
  constructor(private readonly store: Store) {}

  /** @throws QuizNotFound */
  get(owner: Owner, id: string): Promise<Built> {
    return this.load(this.store.read, owner, id);
  }

  /** @throws QuizNotFound, ItemNotFound */
  change(
    owner: Owner,
    id: string,
    { add, move, itemIds, asks, points, title, directions }: QuizChange,
  ): Promise<void> {
    return this.store.write(async (tables) => {
      const { stored } = await tables.quizzes.get(owner, id);
      const wanted = [...new Set([...itemIds, ...add])];
      const banked = await tables.items.ofOwner(owner, { ids: wanted });
      const items = new Map(banked.map(({ item }) => [item.id, item]));
      const places = [...new Set(itemIds)].map((itemId, index): NewPlace => {
        const canChoose = (items.get(itemId)?.distractors.length ?? 0) > 0;
        return { itemId, ask: canChoose ? (asks[index] ?? 'choice') : 'recall', points: points[index] ?? 1 };
      });
      const added = add
        .filter((itemId) => !itemIds.includes(itemId))
        .flatMap((itemId) => items.get(itemId) ?? [])
        .filter(({ status }) => status === 'kept')
        .map(placeOf);
      await tables.quizzes.change(owner, stored.id, {
        title,
        directions: directions || null,
        items: [...moved(places, move), ...added],
      });
    });
  }

  /**
   * Fills the quiz up from the bank.
   * @returns why there are fewer than asked for; null when there are not.
   * @throws QuizNotFound
   */
  fill(owner: Owner, id: string, { count, perArticle }: FillForm): Promise<string | null> {
    return this.store.write(async (tables) => {
      const { stored, places, others } = await this.load(tables, owner, id);
      const request = { count, perArticle: perArticle ?? null };
      const random = seededRandom(stored.seed);
      const { items, shortfall } = fillQuiz(request, places.map(bankItem), others.map(bankItem), random);
      const byId = new Map(others.map(({ item }) => [item.id, item]));
      const added = items.flatMap((item) => byId.get(item.id) ?? []).map(placeOf);
      const { title, directions } = stored;
      await tables.quizzes.change(owner, id, {
        title,
        directions,
        items: [...places.map(({ itemId, ask, points }) => ({ itemId, ask, points })), ...added],
      });
      return shortfall;
    });
  }

  private async load(tables: Tables, owner: Owner, id: string): Promise<Built> {
    const { stored } = await tables.quizzes.get(owner, id);
    const kept = await tables.items.ofOwner(owner, { status: 'kept' });
    const byId = new Map(kept.map((banked) => [banked.item.id, banked]));
    const places = (await tables.quizzes.places(id)).flatMap(({ itemId, ask, points }) => {
      const banked = byId.get(itemId);
      return banked === undefined ? [] : [{ itemId, ask, points, ...banked }];
    });
    const inQuiz = new Set(places.map(({ itemId }) => itemId));
    return { stored, places, others: kept.filter(({ item }) => !inQuiz.has(item.id)) };
  }
}
