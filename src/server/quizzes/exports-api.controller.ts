import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { WRITERS } from '../../core/writers/index.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { ExportRequest } from './export-request.js';
import { lossReportJson, LossReportJson } from './export-schemas.js';
import { ExportsService } from './exports.service.js';
import { fileName } from './file-name.js';

const MEDIA_TYPES = [...new Set(WRITERS.map(({ mediaType }) => mediaType))];

/** A quiz as a file for another program. */
@ApiTags('quizzes')
@Controller('api/quizzes/:id/export')
export class ExportsApiController {
  constructor(private readonly exports: ExportsService) {}

  @Get()
  @ApiOperation({ summary: 'The quiz as a file of one format' })
  @ApiProduces(...MEDIA_TYPES)
  async file(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: ExportRequest }) request: ExportRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { writer, whole, bytes } = await this.exports.export(owner, id, request);
    response.attachment(fileName(whole.quiz.title, writer.extension)).set('Content-Type', writer.mediaType);
    return new StreamableFile(bytes);
  }

  @Get('report')
  @ApiOperation({ summary: 'What such a file keeps, adapts and leaves out' })
  @ApiOkResponse({ standardSchema: LossReportJson })
  async report(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: ExportRequest }) request: ExportRequest,
  ) {
    return lossReportJson(await this.exports.export(owner, id, request));
  }
}
