import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access.guard.ts';
import { ColleaguesController } from './colleagues.controller.ts';
import { CredentialsController } from './credentials.controller.ts';
import { Door } from './door.ts';
import { EndedCredentials } from './ended-credentials.ts';
import { Identify } from './identify.ts';
import { SeenAccounts } from './seen-accounts.ts';
import { SessionController } from './session.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { ViewsController } from './views.controller.ts';
import { WrongCodes } from './wrong-codes.ts';

/** Closes every route that is not declared public. */
@Module({
  imports: [ThrottlerModule.forRoot()],
  controllers: [
    ColleaguesController,
    CredentialsController,
    SessionController,
    SessionsController,
    ViewsController,
  ],
  providers: [
    Door,
    EndedCredentials,
    Identify,
    SeenAccounts,
    WrongCodes,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Door, EndedCredentials, Identify, SeenAccounts],
})
export class AccessModule {}
