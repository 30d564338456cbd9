import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Response } from 'express';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { NewQuiz, QuizzesRequest } from './quiz-requests.js';
import { quizRow } from './quiz-views.js';
import { QuizzesService } from './quizzes.service.js';

@Controller('quizzes')
export class QuizzesController {
  constructor(
    private readonly quizzes: QuizzesService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  async list(
    @CurrentOwner() owner: Owner,
    @Query({ schema: QuizzesRequest }) { deleted }: QuizzesRequest,
  ): Promise<string> {
    const quizzes = (await this.quizzes.list(owner)).map(quizRow);
    const notice =
      deleted === undefined ? null : 'The quiz is deleted. Its questions stay with their articles.';
    return this.templates.render('pages/quizzes', { quizzes, notice });
  }

  @Post()
  @ApiExcludeEndpoint()
  async add(
    @CurrentOwner() owner: Owner,
    @Body({ schema: NewQuiz }) request: NewQuiz,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = await this.quizzes.add(owner, request);
    response.redirect(303, `/quizzes/${id}`);
  }
}
