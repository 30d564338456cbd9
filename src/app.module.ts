import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config.js';
import { AccountsModule } from './server/accounts/accounts.module.js';
import { ArticlesModule } from './server/articles/articles.module.js';
import { BankModule } from './server/bank/bank.module.js';
import { DeskModule } from './server/desk/desk.module.js';
import { HealthModule } from './server/health/health.module.js';
import { HouseModule } from './server/house.module.js';
import type { AsyncPipeline } from './server/pipeline/async-pipeline.js';
import { QuizzesModule } from './server/quizzes/quizzes.module.js';
import { RemovalModule } from './server/removal/removal.module.js';
import { SittingsModule } from './server/sittings/sittings.module.js';
import { StudyModule } from './server/study/study.module.js';

/** The whole server: the house, and one module for each resource. */
@Module({})
export class AppModule {
  static with(config: Config, pipeline: AsyncPipeline): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HouseModule.with(config, pipeline),
        AccountsModule,
        ArticlesModule,
        DeskModule,
        BankModule,
        QuizzesModule,
        RemovalModule,
        SittingsModule,
        StudyModule,
        HealthModule,
      ],
    };
  }
}
