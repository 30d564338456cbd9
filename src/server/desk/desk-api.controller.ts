import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Owner } from '../../store/stored.js';
import { articleJson, ArticleJson } from '../articles/article-schemas.js';
import { ArticlesService } from '../articles/articles.service.js';
import { CurrentOwner } from '../current-owner.js';
import { Decision } from './desk-requests.js';
import { DeskService } from './desk.service.js';

@ApiTags('articles')
@Controller('api/articles/:id')
export class DeskApiController {
  constructor(
    private readonly desk: DeskService,
    private readonly articles: ArticlesService,
  ) {}

  @Post('decisions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keep or reject questions; only kept ones come into quizzes' })
  @ApiOkResponse({ standardSchema: ArticleJson })
  async decide(
    @CurrentOwner() owner: Owner,
    @Param('id') id: string,
    @Body({ schema: Decision }) decision: Decision,
  ) {
    await this.desk.decide(owner, id, decision);
    return articleJson(await this.articles.get(owner, id));
  }
}
