import { Module } from '@nestjs/common';
import { RemovalController } from './removal.controller.js';
import { RemovalService } from './removal.service.js';

@Module({ controllers: [RemovalController], providers: [RemovalService] })
export class RemovalModule {}
