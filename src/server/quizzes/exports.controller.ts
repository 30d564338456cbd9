import { Controller, Get, Param, Query } from '@nestjs/common';
import { WRITERS } from '../../core/writers/index.js';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { ExportRequest } from './export-request.js';
import { exportView } from './export-view.js';
import { ExportsService } from './exports.service.js';

/** The first of the menu, where the link names none. */
const PageRequest = ExportRequest.extend({
  format: ExportRequest.shape.format.default(WRITERS[0]?.format ?? ''),
});

@Controller('quizzes/:id/export')
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  async show(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: PageRequest }) request: ExportRequest,
  ): Promise<string> {
    const exported = await this.exports.export(owner, id, request);
    return this.templates.render('pages/export', exportView(exported, request));
  }
}
