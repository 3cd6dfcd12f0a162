import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access.guard.ts';
import { Identify } from './identify.ts';
import { SessionController } from './session.controller.ts';

/** Codes cannot be guessed; the limit only keeps somebody who tries from keeping us busy. */
const CODE_TRIES_MAX = 30;
const CODE_TRIES_MS = 60_000;

/** Closes every route that is not declared public. */
@Module({
  imports: [ThrottlerModule.forRoot([{ limit: CODE_TRIES_MAX, ttl: CODE_TRIES_MS }])],
  controllers: [SessionController],
  providers: [Identify, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Identify],
})
export class AccessModule {}
