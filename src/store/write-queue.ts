import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs write transactions. TypeORM gives SQLite one connection for all requests, so that a second transaction
 * begun before the first has ended would be a savepoint inside it, and be undone with it: on SQLite they wait in
 * line. PostgreSQL has a connection for each, and no line.
 */
export class WriteQueue {
  private readonly inLine: boolean;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {
    this.inLine = dataSource.options.type === 'sqlite';
  }

  /** Commits what `work` did, or undoes all of it when `work` throws, and throws the same. */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (!this.inLine) return this.dataSource.transaction(work);
    const result = this.last.then(() => this.dataSource.transaction(work));
    // One that fails is its caller's concern; the line goes on.
    this.last = result.catch(() => undefined);
    return result;
  }
}
