import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ankiApkg } from '../../core/writers/anki-apkg.js';
import { markKey } from '../../core/writers/item/mark-key.js';
import { sourceOf } from '../../core/writers/item/source-of.js';
import { Templates } from '../../render/templates.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import type { Owner } from '../../store/stored.js';
import { OpenToAll } from '../accounts/gate.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { fileName } from '../quizzes/file-name.js';
import { StudyService } from './study.service.js';

/** What only the teacher sees beside the cards. */
interface Sharing {
  readonly id: string;
  /** Address for students, null while the link is not open. */
  readonly address: string | null;
}

function studyView({ quiz }: WholeQuiz, here: string, sharing: Sharing | null) {
  return {
    title: quiz.title,
    here,
    sharing,
    count: quiz.items.length,
    cards: quiz.items.map((quizItem, index) => ({
      number: index + 1,
      stem: quizItem.item.stem,
      key: quizItem.item.key,
      pieces: markKey(quizItem.item),
      derivation: quizItem.item.derivation,
      source: sourceOf(quizItem),
    })),
  };
}

/** Flip-card pages. */
@ApiExcludeController()
@Controller()
export class StudyController {
  constructor(
    private readonly study: StudyService,
    private readonly templates: Templates,
  ) {}

  @Get('quizzes/:id/study')
  @Page()
  async own(@CurrentOwner() owner: Owner, @Param('id') id: string, @Req() request: Request): Promise<string> {
    const quiz = await this.study.get(owner, id);
    const token = await this.study.token(id);
    const address = token === null ? null : `${request.protocol}://${request.get('host')}/study/${token}`;
    return this.templates.render('pages/study', studyView(quiz, `/quizzes/${id}/study`, { id, address }));
  }

  @Get('quizzes/:id/study/anki')
  async ownDeck(@CurrentOwner() owner: Owner, @Param('id') id: string, @Res() response: Response) {
    await this.sendDeck(await this.study.get(owner, id), response);
  }

  @Post('quizzes/:id/study/open')
  async open(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.study.open(owner, id);
    response.redirect(303, `/quizzes/${id}/study`);
  }

  @Post('quizzes/:id/study/close')
  async close(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.study.close(owner, id);
    response.redirect(303, `/quizzes/${id}/study`);
  }

  @Get('study/:token')
  @OpenToAll()
  @Page()
  @Header('Cache-Control', 'no-store')
  async shared(@Param('token') token: string): Promise<string> {
    return this.templates.render(
      'pages/study',
      studyView(await this.study.linked(token), `/study/${token}`, null),
    );
  }

  @Get('study/:token/anki')
  @OpenToAll()
  async sharedDeck(@Param('token') token: string, @Res() response: Response): Promise<void> {
    await this.sendDeck(await this.study.linked(token), response);
  }

  private async sendDeck(quiz: WholeQuiz, response: Response): Promise<void> {
    const { bytes } = await this.study.deck(quiz);
    response
      .attachment(fileName(quiz.quiz.title, ankiApkg.extension))
      .type(ankiApkg.mediaType)
      .send(Buffer.from(bytes));
  }
}
