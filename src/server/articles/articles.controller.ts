import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { NewArticle } from './article-requests.js';
import { articleRow } from './article-views.js';
import { ArticlesService } from './articles.service.js';
import { kindChoices } from './kind-names.js';

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

  private form(filled: Omit<NewArticle, 'seed'>, fault: string | null): string {
    return this.templates.render('pages/article-new', { ...filled, kinds: kindChoices(filled.kinds), fault });
  }
}
