import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { DeadLink } from './account-faults.js';
import { AnyForm } from './account-requests.js';
import { AccountsService } from './accounts.service.js';
import { ChecksFormToken, OpenToAll } from './gate.js';
import { visits } from './visit.js';

/** Where a link leads that makes one account: the first one's, or an invitation. */
@Controller('welcome/:token')
@OpenToAll()
export class WelcomeController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  async show(@Param('token') token: string): Promise<string> {
    await this.accounts.checkInvitation(token);
    return this.page(token, '', null);
  }

  @Post()
  @ChecksFormToken()
  @Page()
  async accept(
    @Param('token') token: string,
    @Body({ schema: AnyForm }) form: AnyForm,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      visits.getStore()?.keep(await this.accounts.accept(token, form));
      return seeOther(response, '/articles');
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null || error instanceof DeadLink) throw error;
      response.status(fault.status);
      return this.page(token, typeof form['name'] === 'string' ? form['name'] : '', fault.message);
    }
  }

  private page(token: string, name: string, fault: string | null): string {
    return this.templates.render('pages/welcome', { token, name, fault });
  }
}
