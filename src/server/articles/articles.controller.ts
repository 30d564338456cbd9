import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { decodeText } from '../../core/article/decode-text.js';
import { faultOf } from '../../faults.js';
import { Templates } from '../../render/templates.js';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { Page } from '../page.js';
import { seeOther } from '../see-other.js';
import { LibraryRequest, NewArticle, PreviewRequest, TagsRequest } from './article-requests.js';
import { articleRow, previewView } from './article-views.js';
import { ArticlesService } from './articles.service.js';
import { askChoices } from './kind-names.js';

const EMPTY_FORM = {
  text: '',
  title: '',
  publisher: '',
  url: '',
  publishedOn: '',
  count: 10,
  kinds: [],
  asking: 'any' as const,
};

@Controller()
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly templates: Templates,
  ) {}

  @Get()
  @Page()
  home(@CurrentOwner() owner: Owner): Promise<string> {
    return this.list(owner, { q: '', tag: '' });
  }

  @Get('articles')
  @Page()
  async list(
    @CurrentOwner() owner: Owner,
    @Query({ schema: LibraryRequest }) { q, tag, deleted }: LibraryRequest,
  ): Promise<string> {
    const found = await this.articles.list(owner, { words: q, tag: tag || undefined });
    const tags = (await this.articles.tags(owner)).map((name) => ({ name, current: name === tag }));
    const searched = q !== '' || tag !== '';
    return this.templates.render('pages/articles', {
      articles: found.map(articleRow),
      q,
      tag,
      tags,
      searched,
      notice: deleted === undefined ? null : 'The article is deleted.',
    });
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
      return seeOther(response, `/articles/${article.id}${isNew ? '' : '?known=yes'}`);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.form(request, fault.message);
    }
  }

  /** Shows what was understood. The text comes typed or in a file; a fault shows the form again. */
  @Post('articles/preview')
  @Page()
  async preview(
    @CurrentOwner() owner: Owner,
    @Body({ schema: PreviewRequest }) typed: NewArticle,
    @Req() { file }: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    let request = typed;
    try {
      if (file !== undefined && file.size > 0)
        request = { ...typed, text: decodeText(file.buffer), fileName: file.originalname };
      return this.templates.render(
        'pages/article-preview',
        previewView(await this.articles.preview(owner, request), request),
      );
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      response.status(fault.status);
      return this.form(typed, fault.message);
    }
  }

  @Post('articles/:id/tags')
  @ApiExcludeEndpoint()
  async setTags(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: TagsRequest }) tags: TagsRequest,
    @Res() response: Response,
  ): Promise<void> {
    await this.articles.setTags(owner, id, tags);
    response.redirect(303, `/articles/${id}`);
  }

  private form(filled: Omit<NewArticle, 'seed' | 'fileName'>, fault: string | null): string {
    return this.templates.render('pages/article-new', {
      ...filled,
      ...askChoices(filled),
      fault,
    });
  }
}
