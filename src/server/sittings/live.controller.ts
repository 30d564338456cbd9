import { Controller, Get, Logger, type OnModuleDestroy, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { from, merge, Subject, switchMap, takeUntil, throttleTime, timer } from 'rxjs';
import { Templates } from '../../render/templates.js';
import { NotFound } from '../../store/errors.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { SittingEvents } from './sitting-events.js';
import { SittingsService } from './sittings.service.js';

/** At most so often, however fast answers come in. */
const PACE_MS = 1000;
/** And so often when none do: another process may have stored some, a time limit may have passed. */
const ANYWAY_MS = 15_000;
/** The browser connects anew by itself, and is asked again who it is. */
const LONGEST_MS = 600_000;

/** Who is where, while the quiz runs: server-sent events with the rows of the page's table. */
@ApiExcludeController()
@Controller('sittings/:id/live')
export class LiveController implements OnModuleDestroy {
  private readonly logger = new Logger('Quizwire');
  private readonly stopped = new Subject<void>();

  constructor(
    private readonly sittings: SittingsService,
    private readonly events: SittingEvents,
    private readonly templates: Templates,
  ) {}

  onModuleDestroy(): void {
    this.stopped.next();
  }

  @Get()
  async watch(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.get(owner, id);
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
    const gone = new Subject<void>();
    request.once('close', () => gone.next());
    merge(timer(0, ANYWAY_MS), this.events.of(id))
      .pipe(
        throttleTime(PACE_MS, undefined, { leading: true, trailing: true }),
        switchMap(() => from(this.rows(owner, id))),
        takeUntil(merge(gone, this.stopped, timer(LONGEST_MS))),
      )
      .subscribe({
        next: (html) => response.write(`data: ${JSON.stringify(html)}\n\n`),
        error: (error: unknown) => {
          if (!(error instanceof NotFound)) this.logger.error(error);
          response.end();
        },
        complete: () => response.end(),
      });
  }

  private async rows(owner: Owner, id: string): Promise<string> {
    return this.templates.render('partials/progress', await this.sittings.progress(owner, id));
  }
}
