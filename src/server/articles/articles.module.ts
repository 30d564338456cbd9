import { Module } from '@nestjs/common';
import { ArticlesApiController } from './articles-api.controller.js';
import { ArticlesController } from './articles.controller.js';
import { ArticlesService } from './articles.service.js';

@Module({
  controllers: [ArticlesController, ArticlesApiController],
  providers: [ArticlesService],
  exports: [ArticlesService],
})
export class ArticlesModule {}
