import { Module } from '@nestjs/common';
import { QuizzesModule } from '../quizzes/quizzes.module.js';
import { AnswerBox } from './answer-box.js';
import { GuessLimiter } from './guess-limiter.js';
import { JoinController } from './join.controller.js';
import { JoiningService } from './joining.service.js';
import { LiveController } from './live.controller.js';
import { PurgeJob } from './purge-job.js';
import { ResultsController } from './results.controller.js';
import { SittingEvents } from './sitting-events.js';
import { SittingsController } from './sittings.controller.js';
import { SittingsService } from './sittings.service.js';
import { TakeController } from './take.controller.js';
import { TakingService } from './taking.service.js';
import { WholeSittings } from './whole-sittings.js';

/** Quizzes given online: students join and answer, teachers watch and learn from the answers. */
@Module({
  imports: [QuizzesModule],
  controllers: [JoinController, TakeController, SittingsController, ResultsController, LiveController],
  providers: [
    AnswerBox,
    GuessLimiter,
    JoiningService,
    PurgeJob,
    SittingEvents,
    SittingsService,
    TakingService,
    WholeSittings,
  ],
})
export class SittingsModule {}
