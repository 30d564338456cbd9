import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Header, Ip, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { showJoinCode } from '../../core/quiz/join-code.js';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { Sitting } from '../../store/sitting.js';
import { OpenToAll } from '../accounts/gate.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { JoiningService } from './joining.service.js';
import { Join, JoinQuery } from './sitting-requests.js';
import { TakingService } from './taking.service.js';

interface Shown {
  readonly code: string;
  readonly name: string;
  readonly fault: string | null;
}

/** Where students come in. */
@ApiExcludeController()
@Controller('join')
@OpenToAll()
export class JoinController {
  constructor(
    private readonly taking: TakingService,
    private readonly joining: JoiningService,
    private readonly templates: Templates,
  ) {}

  /** Asks for the code, and once it is there for the name. */
  @Get()
  @Page()
  @Header('Cache-Control', 'no-store')
  async show(
    @Query({ schema: JoinQuery }) { code }: JoinQuery,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    if (code.trim() === '') return this.codePage({ code, name: '', fault: null });
    return this.orFault(response, { code, name: '' }, async () =>
      this.namePage(await this.taking.sittingOf(code, address), { code, name: '', fault: null }),
    );
  }

  @Post()
  @Page()
  async join(
    @Body({ schema: Join }) { code, name, joinKey }: Join,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.orFault(response, { code, name }, async () => {
      const sitting = await this.taking.sittingOf(code, address);
      const fault = await this.tryJoin(response, sitting, name, joinKey);
      return fault === null ? '' : this.namePage(sitting, { code, name, fault });
    });
  }

  /** Goes on where a student left off, maybe at another device. */
  @Get('resume')
  @Page()
  async resume(
    @Query({ schema: JoinQuery }) { code }: JoinQuery,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.orFault(response, { code: '', name: '' }, async () => {
      const { student } = await this.taking.seatOf(code, address);
      return seeOther(response, `/take/${student.resumeCode}`);
    });
  }

  /** @returns why it did not work, as a sentence. */
  private async tryJoin(
    response: Response,
    sitting: Sitting,
    name: string,
    joinKey: string,
  ): Promise<string | null> {
    try {
      const { resumeCode } = await this.joining.join(sitting, name, joinKey);
      seeOther(response, `/take/${resumeCode}`);
      return null;
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return fault.message;
    }
  }

  private async orFault(
    response: Response,
    shown: Omit<Shown, 'fault'>,
    work: () => Promise<string>,
  ): Promise<string> {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.codePage({ ...shown, fault: fault.message });
    }
  }

  private codePage(shown: Shown): string {
    return this.templates.render('pages/join', shown);
  }

  private async namePage(sitting: Sitting, { name, fault }: Shown): Promise<string> {
    return this.templates.render('pages/join-name', {
      title: sitting.quiz.title,
      code: showJoinCode(sitting.code),
      joinKey: randomUUID(),
      listed: sitting.classList.length > 0,
      names: await this.joining.freeNames(sitting),
      name,
      fault,
    });
  }
}
