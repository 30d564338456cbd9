import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { ItemStatus, Owner } from '../../store/stored.js';
import { AskRequest } from '../articles/article-requests.js';
import { ArticlesService } from '../articles/articles.service.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { DeskPages } from './desk-pages.js';
import { AnotherRequest, ItemEdit } from './desk-requests.js';
import { faultsOfEdit } from './desk-view.js';
import { DeskService } from './desk.service.js';

/** The review desk: what its buttons and keys do. Every answer leads back to the desk. */
@ApiExcludeController()
@Controller('articles/:id')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly pages: DeskPages,
    private readonly articles: ArticlesService,
    private readonly templates: Templates,
  ) {}

  @Post('items/:itemId/keep')
  async keep(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.decide(owner, id, itemId, 'kept', response);
  }

  @Post('items/:itemId/reject')
  async reject(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.decide(owner, id, itemId, 'rejected', response);
  }

  @Post('items/:itemId/replace')
  @Page()
  async replace(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.orSay(owner, id, itemId, response, async () => {
      const replacement = await this.desk.replace(owner, id, itemId);
      return seeOther(response, this.pages.place(id, replacement));
    });
  }

  @Post('items/:itemId/edit')
  @Page()
  async edit(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Body({ schema: ItemEdit }) edit: ItemEdit,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.orSay(
      owner,
      id,
      itemId,
      response,
      async () => {
        await this.desk.edit(owner, id, itemId, edit);
        return seeOther(response, this.pages.place(id, itemId));
      },
      edit,
    );
  }

  @Post('items/:itemId/another')
  @Page()
  async another(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Body({ schema: AnotherRequest }) request: AnotherRequest,
  ): Promise<string> {
    const edit = await this.desk.another(owner, id, itemId, request);
    const fault =
      edit === null ? 'No other wrong answer is known for this question. Write one of your own.' : null;
    return this.pages.render(owner, id, { current: itemId, edit: edit ?? request, fault });
  }

  @Post('items/:itemId/lint')
  @Page()
  async lint(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Body({ schema: ItemEdit }) edit: ItemEdit,
  ): Promise<string> {
    const faults = faultsOfEdit(await this.desk.item(owner, id, itemId), edit);
    return this.templates.render('desk/faults', { faults });
  }

  @Post('keep-rest')
  async keepRest(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.desk.decide(owner, id, { status: 'kept' });
    response.redirect(303, `/articles/${id}`);
  }

  @Post('undo')
  async undo(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const itemId = await this.desk.undo(owner, id);
    response.redirect(303, itemId === null ? `/articles/${id}` : this.pages.place(id, itemId));
  }

  @Post('questions')
  @Page()
  async ask(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: AskRequest }) request: AskRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.orSay(owner, id, null, response, async () => {
      await this.articles.ask(owner, id, request);
      return seeOther(response, `/articles/${id}`);
    });
  }

  private async decide(
    owner: Owner,
    id: string,
    itemId: string,
    status: ItemStatus,
    response: Response,
  ): Promise<void> {
    await this.desk.decide(owner, id, { itemIds: [itemId], status });
    response.redirect(303, this.pages.place(id, await this.desk.next(owner, id, itemId)));
  }

  /** A fault shows the desk as it was, with the sentence and everything that was typed. */
  private async orSay(
    owner: Owner,
    id: string,
    current: string | null,
    response: Response,
    work: () => Promise<string>,
    edit: ItemEdit | null = null,
  ): Promise<string> {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null || fault.status === 404) throw error;
      response.status(fault.status);
      return this.pages.render(owner, id, { current, edit, fault: fault.message });
    }
  }
}
