import type { DataSource, EntityManager } from 'typeorm';
import { AccountRepository } from './account-repository.js';
import { ArticleRepository } from './article-repository.js';
import { systemClock, type Clock } from './clock.js';
import { ItemRepository } from './item-repository.js';
import { QuizRepository } from './quiz-repository.js';
import { ResponseRepository } from './response-repository.js';
import { SettingRepository } from './setting-repository.js';
import { SittingRepository } from './sitting-repository.js';
import { StudentRepository } from './student-repository.js';
import { StudyLinkRepository } from './study-link-repository.js';
import { WriteQueue } from './write-queue.js';

/** Every repository, over one connection or one transaction. */
export class Tables {
  readonly accounts: AccountRepository;
  readonly articles: ArticleRepository;
  readonly items: ItemRepository;
  readonly quizzes: QuizRepository;
  readonly responses: ResponseRepository;
  readonly settings: SettingRepository;
  readonly sittings: SittingRepository;
  readonly students: StudentRepository;
  readonly studyLinks: StudyLinkRepository;

  constructor(manager: EntityManager, clock: Clock) {
    this.accounts = new AccountRepository(manager, clock);
    this.articles = new ArticleRepository(manager, clock);
    this.items = new ItemRepository(manager, clock);
    this.quizzes = new QuizRepository(manager, clock);
    this.responses = new ResponseRepository(manager, clock);
    this.settings = new SettingRepository(manager);
    this.sittings = new SittingRepository(manager, clock);
    this.students = new StudentRepository(manager, clock);
    this.studyLinks = new StudyLinkRepository(manager);
  }
}

/** The way to the database: `read` at any time, `write` for everything that changes a row. */
export class Store {
  readonly read: Tables;
  private readonly queue: WriteQueue;

  constructor(
    dataSource: DataSource,
    private readonly clock: Clock = systemClock,
  ) {
    this.read = new Tables(dataSource.manager, clock);
    this.queue = new WriteQueue(dataSource);
  }

  /** All of `work` or nothing of it is stored. */
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.queue.run((manager) => work(new Tables(manager, this.clock)));
  }
}
