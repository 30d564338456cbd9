import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountController } from './account.controller.js';
import { AccountsService } from './accounts.service.js';
import { Gate } from './gate.js';
import { SignInController } from './sign-in.controller.js';
import { WelcomeController } from './welcome.controller.js';

@Module({
  controllers: [SignInController, WelcomeController, AccountController],
  providers: [AccountsService, { provide: APP_GUARD, useClass: Gate }],
  exports: [AccountsService],
})
export class AccountsModule {}
