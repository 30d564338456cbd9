import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { Teacher } from '../../store/account-schemas.js';
import { Page } from '../page.js';
import { AnyForm } from './account-requests.js';
import { AccountsService } from './accounts.service.js';
import { CurrentTeacher } from './gate.js';
import { tokenIn, visits } from './visit.js';

interface Shown {
  readonly fault: string | null;
  readonly notice: string | null;
  /** Address of a fresh invitation; null for none. */
  readonly invitation: string | null;
}
const NOTHING: Shown = { fault: null, notice: null, invitation: null };

/** A teacher's own account: password, invitations for others, signing out. */
@ApiExcludeController()
@Controller('account')
export class AccountController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  show(@CurrentTeacher() teacher: Teacher): string {
    return this.page(teacher, NOTHING);
  }

  @Post('password')
  @Page()
  async changePassword(
    @CurrentTeacher() teacher: Teacher,
    @Body({ schema: AnyForm }) form: AnyForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      await this.accounts.changePassword(teacher, form, tokenIn(request) ?? '');
      return this.page(teacher, {
        ...NOTHING,
        notice: 'The password is changed. Other browsers are signed out.',
      });
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.page(teacher, { ...NOTHING, fault: fault.message });
    }
  }

  @Post('invitations')
  @Page()
  async invite(@CurrentTeacher() teacher: Teacher, @Req() request: Request): Promise<string> {
    const token = await this.accounts.invite(teacher.id);
    const invitation = `${request.protocol}://${request.get('host')}/welcome/${token}`;
    return this.page(teacher, { ...NOTHING, invitation });
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.accounts.signOut(tokenIn(request) ?? '');
    visits.getStore()?.forget();
    response.redirect(303, '/sign-in');
  }

  private page({ name }: Teacher, shown: Shown): string {
    return this.templates.render('pages/account', { name, ...shown });
  }
}
