import { Controller, Get, Query } from '@nestjs/common';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { BankRequest } from './bank-requests.js';
import { bankView } from './bank-view.js';
import { BankService } from './bank.service.js';

@Controller('bank')
export class BankController {
  constructor(
    private readonly bank: BankService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  async show(
    @CurrentOwner() owner: Owner,
    @Query({ schema: BankRequest }) request: BankRequest,
  ): Promise<string> {
    return this.templates.render('pages/bank', bankView(await this.bank.find(owner, request), request));
  }
}
