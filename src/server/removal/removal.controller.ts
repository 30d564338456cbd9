import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { articleRemovalView, quizRemovalView } from './removal-views.js';
import { RemovalService } from './removal.service.js';

/** Pages that ask before an article or a quiz goes. */
@ApiExcludeController()
@Controller()
export class RemovalController {
  constructor(
    private readonly removal: RemovalService,
    private readonly templates: Templates,
  ) {}

  @Get('articles/:id/delete')
  @Page()
  async askArticle(@CurrentOwner() owner: Owner, @Param('id') id: string): Promise<string> {
    return this.templates.render('pages/delete', articleRemovalView(await this.removal.ofArticle(owner, id)));
  }

  @Post('articles/:id/delete')
  async removeArticle(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.removal.removeArticle(owner, id);
    response.redirect(303, '/articles?deleted=yes');
  }

  @Get('quizzes/:id/delete')
  @Page()
  async askQuiz(@CurrentOwner() owner: Owner, @Param('id') id: string): Promise<string> {
    return this.templates.render('pages/delete', quizRemovalView(await this.removal.ofQuiz(owner, id)));
  }

  @Post('quizzes/:id/delete')
  async removeQuiz(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.removal.removeQuiz(owner, id);
    response.redirect(303, '/quizzes?deleted=yes');
  }
}
