import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access.guard.ts';
import { ColleaguesController } from './colleagues.controller.ts';
import { CredentialsController } from './credentials.controller.ts';
import { Door } from './door.ts';
import { FiguresByPerson } from './figures-by-person.ts';
import { Identify } from './identify.ts';
import { LogoutController } from './oidc/logout.controller.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { PendingCookies } from './oidc/pending-cookies.ts';
import { PoliciesController } from './policies/policies.controller.ts';
import { AuditedReads } from './reads/audited-reads.ts';
import { ReadsController } from './reads/reads.controller.ts';
import { SeenAccounts } from './seen-accounts.ts';
import { SessionCookie } from './session-cookie.ts';
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
    LogoutController,
    OidcController,
    PoliciesController,
    ReadsController,
    SessionController,
    SessionsController,
    ViewsController,
  ],
  providers: [
    AuditedReads,
    Door,
    FiguresByPerson,
    Identify,
    PendingCookies,
    SeenAccounts,
    SessionCookie,
    WrongCodes,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AuditedReads, Door, FiguresByPerson, Identify, SeenAccounts],
})
export class AccessModule {}
