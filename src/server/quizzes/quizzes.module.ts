import { Module } from '@nestjs/common';
import { QuizzesApiController } from './quizzes-api.controller.js';
import { QuizzesController } from './quizzes.controller.js';
import { QuizzesService } from './quizzes.service.js';
import { SheetsController } from './sheets.controller.js';

@Module({
  controllers: [QuizzesController, SheetsController, QuizzesApiController],
  providers: [QuizzesService],
  exports: [QuizzesService],
})
export class QuizzesModule {}
