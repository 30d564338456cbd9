import type { DataSource, EntityManager } from 'typeorm';

type Work<T> = (manager: EntityManager) => Promise<T>;

interface Waiting {
  /** Does the work and keeps its outcome. */
  attempt(manager: EntityManager): Promise<void>;
  /** Tells the caller the outcome, which is stored now. */
  settle(): void;
  /** Tells the caller that nothing was stored. */
  fail(error: unknown): void;
}

/** What went wrong in one piece of work alone; anything else ends the whole transaction. */
class Undone extends Error {}

/** So many at most share one transaction: nobody waits for long. */
const MOST_TOGETHER = 100;

/**
 * Runs write transactions. TypeORM gives SQLite one connection for all requests, so that a second transaction
 * begun before the first has ended would be a savepoint inside it, and be undone with it: on SQLite they wait in
 * line. All that wait when one ends share the next one, each within a savepoint of its own: writing to the disk is
 * what takes long, and so it is done once for all of them. PostgreSQL has a connection for each, and no line.
 */
export class WriteQueue {
  private readonly inLine: boolean;
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(private readonly dataSource: DataSource) {
    this.inLine = dataSource.options.type === 'sqlite';
  }

  /** Commits what `work` did, or undoes all of it when `work` throws, and throws the same. */
  run<T>(work: Work<T>): Promise<T> {
    if (!this.inLine) return this.dataSource.transaction(work);
    return new Promise<T>((resolve, reject) => {
      let settle: (() => void) | null = null;
      this.waiting.push({
        async attempt(manager) {
          try {
            const value = await work(manager);
            settle = () => resolve(value);
          } catch (error) {
            settle = () => reject(error);
            throw new Undone();
          }
        },
        settle: () => settle?.(),
        fail: reject,
      });
      void this.drain();
    });
  }

  private async drain(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    while (this.waiting.length > 0) await this.commit(this.waiting.splice(0, MOST_TOGETHER));
    this.busy = false;
  }

  /**
   * Begins and commits by hand: a disk that is full ends an SQLite transaction by itself, after which TypeORM's own
   * count of open transactions would be one too high for ever, and nothing would be committed any more.
   */
  private async commit(together: readonly Waiting[]): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('BEGIN IMMEDIATE');
      for (const one of together) {
        await runner.query('SAVEPOINT "one"');
        await one.attempt(runner.manager).catch((error: unknown) => {
          if (!(error instanceof Undone)) throw error;
          return runner.query('ROLLBACK TO "one"');
        });
        await runner.query('RELEASE "one"');
      }
      await runner.query('COMMIT');
      for (const one of together) one.settle();
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      for (const one of together) one.fail(error);
    }
  }
}
