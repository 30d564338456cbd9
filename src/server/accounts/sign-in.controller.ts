import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { SignIn } from './account-requests.js';
import { AccountsService } from './accounts.service.js';
import { ChecksFormToken, OpenToAll } from './gate.js';
import { visits } from './visit.js';

const Wanted = z.object({ next: z.string().max(2000).default('/articles') });
type Wanted = z.infer<typeof Wanted>;

/** A place on this site: `//evil.example` and `/\\evil.example` are none. */
const placeHere = (next: string): string => (/^\/(?![/\\])/u.test(next) ? next : '/articles');

@Controller('sign-in')
@OpenToAll()
export class SignInController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  show(@Query({ schema: Wanted }) { next }: Wanted): Promise<string> {
    return this.page({ name: '', next }, null);
  }

  @Post()
  @ChecksFormToken()
  @Page()
  async signIn(
    @Body({ schema: SignIn }) request: SignIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      visits.getStore()?.keep(await this.accounts.signIn(request));
      return seeOther(response, placeHere(request.next));
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.page(request, fault.message);
    }
  }

  private async page({ name, next }: Pick<SignIn, 'name' | 'next'>, fault: string | null): Promise<string> {
    const noAccounts = !(await this.accounts.hasTeachers());
    return this.templates.render('pages/sign-in', { name, next, fault, noAccounts });
  }
}
