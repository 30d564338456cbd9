import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { DeskApiController } from './desk-api.controller.js';
import { DeskPageController } from './desk-page.controller.js';
import { DeskPages } from './desk-pages.js';
import { DeskController } from './desk.controller.js';
import { DeskService } from './desk.service.js';

@Module({
  imports: [ArticlesModule],
  controllers: [DeskPageController, DeskController, DeskApiController],
  providers: [DeskService, DeskPages],
})
export class DeskModule {}
