import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Templates } from '../../render/templates.js';
import { systemClock } from '../../store/clock.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { fileName } from '../quizzes/file-name.js';
import { resultsOf, type Results } from './results-of.js';
import { resultsCsv, resultsXlsx } from './results-table.js';
import { resultsView } from './results-view.js';
import { AcceptAnswer } from './sitting-requests.js';
import { SittingsService } from './sittings.service.js';

/** What came of a sitting, for its teacher. */
@ApiExcludeController()
@Controller('sittings/:id')
export class ResultsController {
  constructor(
    private readonly sittings: SittingsService,
    private readonly templates: Templates,
  ) {}

  @Get('results')
  @Page()
  async show(@CurrentOwner() owner: Owner, @Param('id') id: string): Promise<string> {
    const gathered = await this.sittings.gather(owner, id);
    const results = resultsOf(gathered, systemClock());
    return this.templates.render('pages/results', resultsView(gathered.sitting, results));
  }

  @Get('results.csv')
  csv(@CurrentOwner() owner: Owner, @Param('id') id: string, @Res() response: Response): Promise<void> {
    return this.file(owner, id, response, 'csv', resultsCsv);
  }

  @Get('results.xlsx')
  xlsx(@CurrentOwner() owner: Owner, @Param('id') id: string, @Res() response: Response): Promise<void> {
    return this.file(owner, id, response, 'xlsx', resultsXlsx);
  }

  @Post('accept')
  async accept(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: AcceptAnswer }) accepted: AcceptAnswer,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.accept(owner, id, accepted);
    response.redirect(303, `/sittings/${id}/results#question-${encodeURIComponent(accepted.itemId)}`);
  }

  @Post('students/:studentId/delete')
  async removeStudent(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.removeStudent(owner, id, studentId);
    response.redirect(303, `/sittings/${id}/results`);
  }

  private async file(
    owner: Owner,
    id: string,
    response: Response,
    extension: string,
    write: (results: Results) => Uint8Array | Promise<Uint8Array>,
  ): Promise<void> {
    const gathered = await this.sittings.gather(owner, id);
    const bytes = await write(resultsOf(gathered, systemClock()));
    response
      .attachment(fileName(`${gathered.sitting.quiz.title} results`, extension))
      .send(Buffer.from(bytes));
  }
}
