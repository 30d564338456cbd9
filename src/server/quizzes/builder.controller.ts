import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { FillForm, QuizChange } from './builder-requests.js';
import { builderView } from './builder-view.js';
import { BuilderService } from './builder.service.js';

/** Where a quiz is put together. */
@ApiExcludeController()
@Controller('quizzes/:id')
export class BuilderController {
  constructor(
    private readonly builder: BuilderService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  show(@CurrentOwner() owner: Owner, @Param('id') id: string): Promise<string> {
    return this.page(owner, id, null);
  }

  @Post()
  async change(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: QuizChange }) change: QuizChange,
    @Res() response: Response,
  ): Promise<void> {
    await this.builder.change(owner, id, change);
    response.redirect(303, `/quizzes/${id}#questions`);
  }

  @Post('fill')
  @Page()
  async fill(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: FillForm }) request: FillForm,
  ): Promise<string> {
    const shortfall = await this.builder.fill(owner, id, request);
    return this.page(owner, id, shortfall ?? 'The quiz is filled up.');
  }

  private async page(owner: Owner, id: string, notice: string | null): Promise<string> {
    return this.templates.render('pages/quiz', { ...builderView(await this.builder.get(owner, id)), notice });
  }
}
