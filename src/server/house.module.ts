import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { Templates } from '../render/templates.js';
import { PrintRoom } from '../render/print-room.js';
import { dataSourceOptions } from '../store/data-source-options.js';
import { Store } from '../store/store.js';
import { visitFrame } from './accounts/visit.js';
import type { AsyncPipeline } from './pipeline/async-pipeline.js';
import { CONFIG, PIPELINE } from './tokens.js';

/** What every other module may ask for: settings, store, pipeline, templates. */
@Global()
@Module({})
export class HouseModule {
  static with(config: Config, pipeline: AsyncPipeline): DynamicModule {
    return {
      module: HouseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(config.database), retryAttempts: 0 })],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: PIPELINE, useValue: pipeline },
        {
          provide: Store,
          useFactory: (dataSource: DataSource) => new Store(dataSource),
          inject: [DataSource],
        },
        { provide: Templates, useFactory: () => new Templates(undefined, visitFrame) },
        {
          provide: PrintRoom,
          useFactory: (templates: Templates) => new PrintRoom(templates),
          inject: [Templates],
        },
      ],
      exports: [CONFIG, PIPELINE, Store, Templates, PrintRoom],
    };
  }
}
