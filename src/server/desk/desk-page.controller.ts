import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { DeskPages } from './desk-pages.js';
import { DeskPlace } from './desk-requests.js';
import { editOf } from './desk-view.js';
import { DeskService } from './desk.service.js';

/** The page of an article. */
@Controller('articles/:id')
export class DeskPageController {
  constructor(
    private readonly desk: DeskService,
    private readonly pages: DeskPages,
  ) {}

  @Get()
  @Page()
  async show(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: DeskPlace }) { item, edit, known }: DeskPlace,
  ): Promise<string> {
    const edited = item !== undefined && edit !== undefined ? await this.desk.item(owner, id, item) : null;
    return this.pages.render(owner, id, {
      current: item ?? null,
      edit: edited === null ? null : editOf(edited),
      notice: known === undefined ? null : 'This article was here already.',
    });
  }
}
