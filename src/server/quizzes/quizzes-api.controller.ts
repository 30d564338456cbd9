import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { FormLetter, NewQuiz } from './quiz-requests.js';
import { formJson, FormJson, listedQuizJson, ListedQuizJson, quizJson, QuizJson } from './quiz-schemas.js';
import { QuizzesService } from './quizzes.service.js';

@ApiTags('quizzes')
@Controller('api/quizzes')
export class QuizzesApiController {
  constructor(private readonly quizzes: QuizzesService) {}

  @Get()
  @ApiOperation({ summary: 'All quizzes, newest first' })
  @ApiOkResponse({ standardSchema: z.array(ListedQuizJson) })
  async list(@CurrentOwner() owner: Owner) {
    return (await this.quizzes.list(owner)).map(listedQuizJson);
  }

  @Post()
  @ApiOperation({ summary: 'Make a quiz of the questions of an article' })
  @ApiResponse({ status: 201, standardSchema: QuizJson })
  async add(@CurrentOwner() owner: Owner, @Body({ schema: NewQuiz }) request: NewQuiz) {
    const { id } = await this.quizzes.add(owner, request);
    return quizJson(await this.quizzes.get(owner, id));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A quiz' })
  @ApiOkResponse({ standardSchema: QuizJson })
  async get(@CurrentOwner() owner: Owner, @Param('id') id: string) {
    return quizJson(await this.quizzes.get(owner, id));
  }

  @Get(':id/forms/:letter')
  @ApiOperation({ summary: 'One form of a quiz, A, B or C, with its own order; always the same' })
  @ApiOkResponse({ standardSchema: FormJson })
  async form(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Param('letter', { schema: FormLetter }) letter: z.infer<typeof FormLetter>,
  ) {
    return formJson(await this.quizzes.form(owner, id, letter));
  }
}
