import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import QRCode from 'qrcode';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import { systemClock } from '../../store/clock.js';
import type { Owner } from '../../store/stored.js';
import { AnyForm } from '../accounts/account-requests.js';
import { BadRequest } from '../bad-request.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { QuizzesService } from '../quizzes/quizzes.service.js';
import { newSittingView } from './new-sitting-view.js';
import { NewSitting } from './sitting-requests.js';
import { sittingRow, sittingView } from './sitting-views.js';
import { SittingsService } from './sittings.service.js';

/** Where the students of a sitting come in. */
const joinAddress = (request: Request, code: string): string =>
  `${request.protocol}://${request.get('host')}/join?code=${code}`;

/** Quizzes that are online, for their teacher. */
@ApiExcludeController()
@Controller()
export class SittingsController {
  constructor(
    private readonly sittings: SittingsService,
    private readonly quizzes: QuizzesService,
    private readonly templates: Templates,
  ) {}

  @Get('sittings')
  @Page()
  async list(@CurrentOwner() owner: Owner): Promise<string> {
    const now = systemClock();
    const sittings = (await this.sittings.list(owner)).map((sitting) => sittingRow(sitting, now));
    return this.templates.render('pages/sittings', { sittings });
  }

  @Get('quizzes/:id/sittings/new')
  @Page()
  fresh(@CurrentOwner() owner: Owner, @Param('id') id: string): Promise<string> {
    return this.newPage(owner, id, {}, null);
  }

  @Post('quizzes/:id/sittings')
  @Page()
  async add(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: AnyForm }) form: AnyForm,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      const sitting = await this.sittings.add(owner, id, parsed(form));
      return seeOther(response, `/sittings/${sitting.id}`);
    } catch (error) {
      const message = error instanceof BadRequest ? error.message : faultOf(error)?.message;
      if (message === undefined) throw error;
      const page = await this.newPage(owner, id, form, message);
      response.status(422);
      return page;
    }
  }

  @Get('sittings/:id')
  @Page()
  async show(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Req() request: Request,
  ): Promise<string> {
    const sitting = await this.sittings.get(owner, id);
    const view = sittingView(sitting, joinAddress(request, sitting.code), systemClock());
    const progress = await this.sittings.progress(owner, id);
    return this.templates.render('pages/sitting', { ...view, progress });
  }

  @Get('sittings/:id/qr.svg')
  async qr(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { code } = await this.sittings.get(owner, id);
    const svg = await QRCode.toString(joinAddress(request, code), { type: 'svg', margin: 2 });
    response.type('image/svg+xml').send(svg);
  }

  @Post('sittings/:id/close')
  async close(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.close(owner, id);
    response.redirect(303, `/sittings/${id}`);
  }

  @Post('sittings/:id/open')
  async open(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.open(owner, id);
    response.redirect(303, `/sittings/${id}`);
  }

  @Post('sittings/:id/delete')
  async remove(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.sittings.remove(owner, id);
    response.redirect(303, '/sittings');
  }

  private async newPage(owner: Owner, id: string, form: AnyForm, fault: string | null): Promise<string> {
    const { stored } = await this.quizzes.get(owner, id);
    return this.templates.render('pages/sitting-new', {
      id,
      title: stored.title,
      fault,
      ...newSittingView(form),
    });
  }
}

/** @throws BadRequest naming the first field that is wrong. */
function parsed(form: AnyForm): NewSitting {
  const result = NewSitting.safeParse(form);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadRequest(`${issue?.path.join('.')}: ${issue?.message}`);
}
