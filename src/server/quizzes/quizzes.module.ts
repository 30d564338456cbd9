import { Module } from '@nestjs/common';
import { BuilderController } from './builder.controller.js';
import { BuilderService } from './builder.service.js';
import { ExportsApiController } from './exports-api.controller.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { QuizzesApiController } from './quizzes-api.controller.js';
import { QuizzesController } from './quizzes.controller.js';
import { QuizzesService } from './quizzes.service.js';
import { SheetsController } from './sheets.controller.js';

@Module({
  controllers: [
    QuizzesController,
    BuilderController,
    SheetsController,
    ExportsController,
    QuizzesApiController,
    ExportsApiController,
  ],
  providers: [QuizzesService, BuilderService, ExportsService],
  exports: [QuizzesService],
})
export class QuizzesModule {}
