import { Inject, Injectable } from '@nestjs/common';
import { NO_RIVALS, type Rivals } from '../../core/quiz/rivals-of.js';
import { systemClock } from '../../store/clock.js';
import { ItemNotFound } from '../../store/errors.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import type { Sitting } from '../../store/sitting.js';
import { Store } from '../../store/store.js';
import type { Owner } from '../../store/stored.js';
import type { AsyncPipeline } from '../pipeline/async-pipeline.js';
import { PIPELINE } from '../tokens.js';
import { gradeAnswer } from './grade-answer.js';
import { newJoinCode } from './resume-code.js';
import type { Gathered } from './results-of.js';
import { SittingEvents } from './sitting-events.js';
import { SittingFault } from './sitting-faults.js';
import type { AcceptAnswer, NewSitting } from './sitting-requests.js';
import { progressView } from './sitting-views.js';

const SECONDS_PER_DAY = 86_400;

/** What teachers do with quizzes that are online. */
@Injectable()
export class SittingsService {
  constructor(
    private readonly store: Store,
    private readonly events: SittingEvents,
    @Inject(PIPELINE) private readonly pipeline: AsyncPipeline,
  ) {}

  list(owner: Owner): Promise<Sitting[]> {
    return this.store.read.sittings.list(owner);
  }

  get(owner: Owner, id: string): Promise<Sitting> {
    return this.store.read.sittings.get(owner, id);
  }

  /**
   * Puts a quiz online as it stands now.
   * @throws QuizNotFound, SittingFault
   */
  async add(owner: Owner, quizId: string, { purgeDays, ...settings }: NewSitting): Promise<Sitting> {
    const whole = await this.store.read.quizzes.get(owner, quizId);
    const { opensAt, closesAt } = settings;
    const now = systemClock();
    if (closesAt !== null && closesAt <= Math.max(now, opensAt ?? 0))
      throw new SittingFault('The quiz would close before it opens. Choose a later closing time.');
    const rivals = await this.rivalsOf(whole);
    return this.store.write(({ sittings }) =>
      sittings.add(owner, {
        ...settings,
        quizId,
        code: newJoinCode(),
        quiz: whole.quiz,
        rivals,
        seed: whole.stored.seed,
        purgeAt: Math.max(now, closesAt ?? 0) + purgeDays * SECONDS_PER_DAY,
      }),
    );
  }

  /** What each article has beside the answers to its items, by item id. */
  private async rivalsOf({ quiz, articles }: WholeQuiz): Promise<Record<string, Rivals>> {
    const found: Record<string, Rivals> = {};
    for (const article of articles) {
      const items = quiz.items
        .map(({ item }) => item)
        .filter(({ evidence: { start, end, text } }) => article.body.slice(start, end) === text);
      const rivals = await this.pipeline.rivals(article, items);
      for (const [index, { id }] of items.entries()) found[id] = rivals[index] ?? NO_RIVALS;
    }
    return found;
  }

  /** Closes it at once. @throws SittingNotFound */
  async close(owner: Owner, id: string): Promise<void> {
    await this.store.write(({ sittings }) => sittings.change(owner, id, { closedAt: systemClock() }));
    this.events.changed(id);
  }

  /** Opens it now, until it is closed by hand. @throws SittingNotFound */
  async open(owner: Owner, id: string): Promise<void> {
    const open = { opensAt: null, closesAt: null, closedAt: null };
    await this.store.write(({ sittings }) => sittings.change(owner, id, open));
    this.events.changed(id);
  }

  /** @throws SittingNotFound */
  async remove(owner: Owner, id: string): Promise<void> {
    await this.store.write(({ sittings }) => sittings.remove(owner, id));
    this.events.changed(id);
  }

  /** Deletes one student's name and answers. @throws SittingNotFound, StudentNotFound */
  async removeStudent(owner: Owner, id: string, studentId: string): Promise<void> {
    await this.store.write(async ({ sittings, students }) =>
      students.remove(await sittings.get(owner, id), studentId),
    );
    this.events.changed(id);
  }

  /** Who is where. @throws SittingNotFound */
  async progress(owner: Owner, id: string) {
    const { sittings, students, responses } = this.store.read;
    const sitting = await sittings.get(owner, id);
    const [joined, attempts] = [await students.of(sitting), await students.attempts(sitting)];
    return progressView(sitting, joined, attempts, await responses.counts(sitting), systemClock());
  }

  /** @throws SittingNotFound */
  async gather(owner: Owner, id: string): Promise<Gathered> {
    const { sittings, students, responses } = this.store.read;
    const sitting = await sittings.get(owner, id);
    return {
      sitting,
      students: await students.of(sitting),
      attempts: await students.attempts(sitting),
      responses: await responses.of(sitting),
    };
  }

  /**
   * Accepts an answer to an item from now on, and grades everybody's answer to it again.
   * @throws SittingNotFound, ItemNotFound
   */
  async accept(owner: Owner, id: string, { itemId, answer }: AcceptAnswer): Promise<void> {
    await this.store.write(async (tables) => {
      const before = await tables.sittings.get(owner, id);
      const sitting: Sitting = { ...before, quiz: withAccepted(before, itemId, answer) };
      // Changed first: on PostgreSQL this waits for answers that are being graded with the old row.
      await tables.sittings.change(owner, id, { quiz: sitting.quiz });
      const quizItem = sitting.quiz.items.find(({ item }) => item.id === itemId)!;
      const responses = (await tables.responses.of(sitting)).filter((response) => response.itemId === itemId);
      const regraded = responses.map((response) => ({
        ...response,
        correct: gradeAnswer(sitting, quizItem, response.answer).correct,
      }));
      await tables.responses.regrade(
        regraded.filter(({ correct }, index) => correct !== responses[index]?.correct),
      );
    });
    this.events.changed(id);
  }
}

function withAccepted({ quiz }: Sitting, itemId: string, answer: string): Sitting['quiz'] {
  if (answer === '' || !quiz.items.some(({ item, ask }) => item.id === itemId && ask === 'recall'))
    throw new ItemNotFound();
  const items = quiz.items.map((quizItem) => {
    const { item } = quizItem;
    if (item.id !== itemId || item.accept.includes(answer)) return quizItem;
    return { ...quizItem, item: { ...item, accept: [...item.accept, answer] } };
  });
  return { ...quiz, items };
}
