import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Owner } from '../../store/stored.js';
import { CurrentOwner } from '../current-owner.js';
import { AskRequest, NewArticle } from './article-requests.js';
import { articleJson, ArticleJson, listedArticleJson, ListedArticleJson } from './article-schemas.js';
import { ArticlesService } from './articles.service.js';

@ApiTags('articles')
@Controller('api/articles')
export class ArticlesApiController {
  constructor(private readonly articles: ArticlesService) {}

  @Get()
  @ApiOperation({ summary: 'All articles, newest first' })
  @ApiOkResponse({ standardSchema: z.array(ListedArticleJson) })
  async list(@CurrentOwner() owner: Owner) {
    return (await this.articles.list(owner)).map(listedArticleJson);
  }

  @Post()
  @ApiOperation({
    summary: 'Store an article and ask it for questions; one that is stored already is found again',
  })
  @ApiResponse({ status: 201, standardSchema: ArticleJson })
  @ApiResponse({ status: 422, description: 'The article cannot be used; the message says why' })
  async add(@CurrentOwner() owner: Owner, @Body({ schema: NewArticle }) request: NewArticle) {
    const { article } = await this.articles.add(owner, request);
    return articleJson(await this.articles.get(owner, article.id));
  }

  @Get(':id')
  @ApiOperation({ summary: 'An article with its questions' })
  @ApiOkResponse({ standardSchema: ArticleJson })
  async get(@CurrentOwner() owner: Owner, @Param('id') id: string) {
    return articleJson(await this.articles.get(owner, id));
  }

  @Post(':id/questions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask an article again; decisions about its questions survive' })
  @ApiOkResponse({ standardSchema: ArticleJson })
  async ask(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: AskRequest }) request: AskRequest,
  ) {
    return articleJson(await this.articles.ask(owner, id, request));
  }
}
