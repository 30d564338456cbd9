import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { AskRequest, NewArticle } from './article-requests.js';
import { articleRow, articleView, kindChoices } from './article-views.js';
import { ArticlesService } from './articles.service.js';

/** What the address of an article may say beside its id. */
const Shown = z.object({ known: z.string().optional() });
type Shown = z.infer<typeof Shown>;

const EMPTY_FORM = { text: '', title: '', publisher: '', url: '', publishedOn: '', count: 10, kinds: [] };

@Controller()
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  home(@CurrentOwner() owner: Owner): Promise<string> {
    return this.list(owner);
  }

  @Get('articles')
  @Page()
  async list(@CurrentOwner() owner: Owner): Promise<string> {
    const articles = (await this.articles.list(owner)).map(articleRow);
    return this.templates.render('pages/articles', { articles });
  }

  @Get('articles/new')
  @Page()
  showForm(): string {
    return this.form(EMPTY_FORM, null);
  }

  /** A fault shows the form again with everything that was typed. */
  @Post('articles')
  @Page()
  async add(
    @CurrentOwner() owner: Owner,
    @Body({ schema: NewArticle }) request: NewArticle,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      const { article, isNew } = await this.articles.add(owner, request);
      response.redirect(303, `/articles/${article.id}${isNew ? '' : '?known=yes'}`);
      return '';
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.form(request, fault.message);
    }
  }

  @Get('articles/:id')
  @Page()
  async show(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Query({ schema: Shown }) { known }: Shown,
  ): Promise<string> {
    return this.page(owner, id, known === undefined ? null : 'This article was here already.');
  }

  @Post('articles/:id/questions')
  @Page()
  async ask(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: AskRequest }) request: AskRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    try {
      await this.articles.ask(owner, id, request);
      response.redirect(303, `/articles/${id}`);
      return '';
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null || fault.status === 404) throw error;
      response.status(fault.status);
      return this.page(owner, id, fault.message);
    }
  }

  private async page(owner: Owner, id: string, notice: string | null): Promise<string> {
    const view = articleView(await this.articles.get(owner, id));
    return this.templates.render('pages/article', { ...view, notice });
  }

  private form(filled: Omit<NewArticle, 'seed'>, fault: string | null): string {
    return this.templates.render('pages/article-new', { ...filled, kinds: kindChoices(filled.kinds), fault });
  }
}
