import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Store } from '../../store/store.js';

const HOUR_MS = 3_600_000;

/** Deletes students' names and answers when their day has come: at the start, and every hour. */
@Injectable()
export class PurgeJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Quizwire');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly store: Store) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => {
      this.purge().catch((error: unknown) => this.logger.error(error));
    }, HOUR_MS).unref();
    await this.purge();
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  purge(): Promise<void> {
    return this.store.write(({ sittings }) => sittings.purge());
  }
}
