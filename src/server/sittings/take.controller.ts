import { Body, Controller, Get, Header, HttpCode, Ip, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Templates } from '../../render/templates.js';
import { systemClock } from '../../store/clock.js';
import { OpenToAll } from '../accounts/gate.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { HandIn, SendAnswer, TakeForm, TakeQuery } from './sitting-requests.js';
import { whyOver } from './sitting-state.js';
import { overView, reviewView, takeView } from './take-views.js';
import { TakingService } from './taking.service.js';

const ANSWER = 'answer.';

/** What a page says first, by `said` of its address. */
const NOTICES = { nothing: null, unanswered: 'Answer the question first, then check it.' } as const;

/** What the form changed: a field that stands as it stood when the page was made is left alone. */
function changedAnswers(form: TakeForm): { itemId: string; answer: string }[] {
  return Object.entries(form).flatMap(([name, answer]) => {
    const itemId = name.slice(ANSWER.length);
    const changed = name.startsWith(ANSWER) && typeof answer === 'string' && answer !== form[`was.${itemId}`];
    return changed ? [{ itemId, answer }] : [];
  });
}

/** A student's pages, under the code that stands for the student. */
@ApiExcludeController()
@Controller('take/:code')
@OpenToAll()
export class TakeController {
  constructor(
    private readonly taking: TakingService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  @Header('Cache-Control', 'no-store')
  async show(
    @Param('code') code: string,
    @Query({ schema: TakeQuery }) { q, said }: TakeQuery,
    @Ip() address: string,
  ): Promise<string> {
    const seat = await this.taking.seatOf(code, address);
    const responses = await this.taking.answers(seat);
    const now = systemClock();
    return whyOver(seat.attempt, seat.sitting, now) === null
      ? this.templates.render('pages/take', { ...takeView(seat, responses, q, now), notice: NOTICES[said] })
      : this.templates.render('pages/take-over', overView(seat, responses, now));
  }

  /** The page's script sends each answer as it is given. `saved` is false where a later answer is stored already. */
  @Post('answers')
  @HttpCode(200)
  async answer(
    @Param('code') code: string,
    @Body({ schema: SendAnswer }) sent: SendAnswer,
    @Ip() address: string,
  ): Promise<{ saved: boolean; sequence: number }> {
    const { answer, sequence } = await this.taking.answer(code, address, sent);
    return { saved: answer === sent.answer, sequence };
  }

  /** The form without the script: stores what changed and goes where the button says. */
  @Post()
  async save(
    @Param('code') code: string,
    @Body({ schema: TakeForm }) form: TakeForm,
    @Ip() address: string,
    @Res() response: Response,
  ): Promise<void> {
    const { attempt } = form;
    for (const changed of changedAnswers(form))
      await this.taking.answer(code, address, { ...changed, attempt, sequence: null });
    const [, check, number] = /^(check )?(\d+)$/u.exec(form.go) ?? [];
    let place = number === undefined ? '/review' : `?q=${number}`;
    if (check !== undefined) {
      const seat = await this.taking.seatOf(code, address);
      const given = seat.attempt.number !== attempt || (await this.taking.check(seat, Number(number)));
      place += `${given ? '' : '&said=unanswered'}#question-${number}`;
    }
    response.redirect(303, `/take/${code}${place}`);
  }

  @Get('review')
  @Page()
  @Header('Cache-Control', 'no-store')
  async review(
    @Param('code') code: string,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const seat = await this.taking.seatOf(code, address);
    const now = systemClock();
    if (whyOver(seat.attempt, seat.sitting, now) !== null) {
      return seeOther(response, `/take/${seat.student.resumeCode}`);
    }
    return this.templates.render('pages/take-review', reviewView(seat, await this.taking.answers(seat), now));
  }

  @Post('finish')
  async finish(
    @Param('code') code: string,
    @Body({ schema: HandIn }) { attempt }: HandIn,
    @Ip() address: string,
    @Res() response: Response,
  ): Promise<void> {
    const seat = await this.taking.seatOf(code, address);
    // A click that comes late hands in what it was meant for, and no later attempt.
    if (seat.attempt.number === attempt) await this.taking.finish(seat);
    response.redirect(303, `/take/${seat.student.resumeCode}`);
  }

  @Post('again')
  async again(@Param('code') code: string, @Ip() address: string, @Res() response: Response): Promise<void> {
    const seat = await this.taking.seatOf(code, address);
    await this.taking.again(seat);
    response.redirect(303, `/take/${seat.student.resumeCode}`);
  }
}
