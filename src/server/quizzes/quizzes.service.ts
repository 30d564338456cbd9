import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { NothingToAsk } from '../../core/article/errors.js';
import type { Form } from '../../core/model.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { showJoinCode } from '../../core/quiz/join-code.js';
import { sheetOf, type Sheet } from '../../render/sheet.js';
import type { JoinSign } from '../../render/sheet-look.js';
import type { BankedItem } from '../../store/item-repository.js';
import type { NewPlace, WholeQuiz } from '../../store/quiz-repository.js';
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
   * Makes a quiz of questions that were kept.
   * @throws ArticleNotFound, ItemNotFound, NothingToAsk
   */
  add(owner: Owner, { articleId, itemIds, title, directions }: NewQuiz): Promise<StoredQuiz> {
    return this.store.write(async (tables) => {
      const article = articleId === undefined ? null : await tables.articles.get(owner, articleId);
      const banked = await tables.items.ofOwner(owner, { ids: itemIds, articleId });
      const items = chosen(banked, itemIds);
      return tables.quizzes.add(owner, {
        title: title || (article?.title ?? titleOf(banked)),
        directions: directions || null,
        seed: randomUUID(),
        items: items.map(placeOf),
      });
    });
  }

  async form(owner: Owner, id: string, letter: string): Promise<Form> {
    const { quiz, stored } = await this.get(owner, id);
    return makeForm(quiz, letter, stored.seed);
  }

  /** @param site address of this server, for a QR code. */
  async sheet(owner: Owner, id: string, request: SheetRequest, site: string): Promise<Sheet> {
    const { quiz, stored, articles } = await this.get(owner, id);
    const join = request.qr === 'yes' ? await this.joinSign(id, site) : null;
    return sheetOf(makeForm(quiz, request.form, stored.seed), articles, { ...request, join });
  }

  /** Where the quiz is open online, straight to it; else to where students type a code. */
  private async joinSign(quizId: string, site: string): Promise<JoinSign> {
    const sittings = await this.store.read.sittings.ofQuiz(quizId);
    const open = sittings.filter(({ closedAt }) => closedAt === null);
    const latest = open.toSorted((a, b) => b.createdAt - a.createdAt)[0];
    const code = latest === undefined ? null : showJoinCode(latest.code);
    const address = `${site}/join${latest === undefined ? '' : `?code=${latest.code}`}`;
    return { address, code, svg: await QRCode.toString(address, { type: 'svg', margin: 0 }) };
  }
}

/** A quiz from one article is called after it. */
const titleOf = (banked: readonly BankedItem[]): string => {
  const titles = new Set(banked.map(({ article }) => article.title));
  return titles.size === 1 ? ([...titles][0] ?? 'Quiz') : 'Quiz';
};

export const placeOf = ({ id, distractors }: StoredItem): NewPlace => ({
  itemId: id,
  ask: distractors.length === 0 ? 'recall' : 'choice',
  points: 1,
});

/** The items named, in the order named, or all that were kept. */
function chosen(banked: readonly BankedItem[], ids: readonly string[] | undefined): StoredItem[] {
  const items = banked.map(({ item }) => item);
  const named =
    ids === undefined ? items : [...new Set(ids)].map((id) => items.find((item) => item.id === id)!);
  const kept = named.filter(({ status }) => status === 'kept');
  if (ids !== undefined && kept.length < named.length)
    throw new NothingToAsk(
      'Some of these questions are not kept yet. Keep them on the desk of their article first.',
    );
  if (kept.length === 0)
    throw new NothingToAsk('No question is kept yet. Keep those that are good, then make a quiz of them.');
  return kept;
}
