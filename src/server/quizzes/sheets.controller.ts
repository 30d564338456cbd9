import { Controller, Get, Headers, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Config } from '../../config.js';
import { findBrowser } from '../../render/find-browser.js';
import { printPdf } from '../../render/print-pdf.js';
import { PrintRoom, type SheetPart } from '../../render/print-room.js';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { CONFIG } from '../tokens.js';
import { paperFor } from './paper-for.js';
import { SheetRequest } from './quiz-requests.js';
import { sheetView } from './quiz-views.js';
import { QuizzesService } from './quizzes.service.js';

/** Worksheet and key of a quiz, as pages to print and as PDF. */
@ApiTags('quizzes')
@Controller('quizzes/:id')
export class SheetsController {
  constructor(
    private readonly quizzes: QuizzesService,
    private readonly templates: Templates,
    private readonly printRoom: PrintRoom,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('worksheet')
  @Page()
  worksheet(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Headers('accept-language') language?: string,
  ): Promise<string> {
    return this.page(owner, id, 'worksheet', { ...request, paper: request.paper ?? paperFor(language) });
  }

  @Get('key')
  @Page()
  key(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Headers('accept-language') language?: string,
  ): Promise<string> {
    return this.page(owner, id, 'key', { ...request, paper: request.paper ?? paperFor(language) });
  }

  @Get('worksheet.pdf')
  @ApiOperation({ summary: 'The worksheet as PDF, printed by an installed Chromium, Chrome or Edge' })
  @ApiProduces('application/pdf')
  worksheetPdf(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return this.pdf(owner, id, 'worksheet', { ...request, paper: request.paper ?? paperFor(language) });
  }

  @Get('key.pdf')
  @ApiOperation({ summary: 'The answer key as PDF, with the evidence of every answer' })
  @ApiProduces('application/pdf')
  keyPdf(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    return this.pdf(owner, id, 'key', { ...request, paper: request.paper ?? paperFor(language) });
  }

  private async page(
    owner: Owner,
    id: string,
    part: SheetPart,
    look: Required<SheetRequest>,
  ): Promise<string> {
    const sheet = await this.quizzes.sheet(owner, id, look);
    return this.templates.render('pages/sheet', sheetView(id, part, look, sheet));
  }

  private async pdf(
    owner: Owner,
    id: string,
    part: SheetPart,
    look: Required<SheetRequest>,
  ): Promise<StreamableFile> {
    const sheet = await this.quizzes.sheet(owner, id, look);
    const browser = findBrowser(this.config.browser);
    const bytes = await printPdf(browser, this.printRoom.part(sheet, part), look.paper);
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="${part}-${look.form}.pdf"`,
    });
  }
}
