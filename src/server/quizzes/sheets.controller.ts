import { Controller, Get, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
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

/** The request with the paper that is usual where the reader lives. */
const lookOf = (request: SheetRequest, visit: Request): Required<SheetRequest> => ({
  ...request,
  paper: request.paper ?? paperFor(visit.headers['accept-language']),
});

const siteOf = (visit: Request): string => `${visit.protocol}://${visit.get('host')}`;

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
    @Req() visit: Request,
  ): Promise<string> {
    return this.page(owner, id, 'worksheet', request, visit);
  }

  @Get('key')
  @Page()
  key(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Req() visit: Request,
  ): Promise<string> {
    return this.page(owner, id, 'key', request, visit);
  }

  @Get('worksheet.pdf')
  @ApiOperation({ summary: 'The worksheet as PDF, printed by an installed Chromium, Chrome or Edge' })
  @ApiProduces('application/pdf')
  worksheetPdf(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Req() visit: Request,
  ): Promise<StreamableFile> {
    return this.pdf(owner, id, 'worksheet', request, visit);
  }

  @Get('key.pdf')
  @ApiOperation({ summary: 'The answer key as PDF, with the evidence of every answer' })
  @ApiProduces('application/pdf')
  keyPdf(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: SheetRequest }) request: SheetRequest,
    @Req() visit: Request,
  ): Promise<StreamableFile> {
    return this.pdf(owner, id, 'key', request, visit);
  }

  private async page(
    owner: Owner,
    id: string,
    part: SheetPart,
    request: SheetRequest,
    visit: Request,
  ): Promise<string> {
    const look = lookOf(request, visit);
    const sheet = await this.quizzes.sheet(owner, id, look, siteOf(visit));
    return this.templates.render('pages/sheet', sheetView(id, part, look, sheet, this.canPrint()));
  }

  private async pdf(
    owner: Owner,
    id: string,
    part: SheetPart,
    request: SheetRequest,
    visit: Request,
  ): Promise<StreamableFile> {
    const look = lookOf(request, visit);
    const sheet = await this.quizzes.sheet(owner, id, look, siteOf(visit));
    const browser = findBrowser(this.config.browser);
    const bytes = await printPdf(browser, this.printRoom.part(sheet, part), look.paper, sheet.large ? 18 : 8);
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="${part}-${look.form}.pdf"`,
    });
  }

  private canPrint(): boolean {
    try {
      findBrowser(this.config.browser);
      return true;
    } catch {
      return false;
    }
  }
}
