import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { Identify } from './identify.ts';

/** The cookie that holds a session: scripts cannot read it, and other sites cannot use it. */
@Injectable()
export class SessionCookie {
  constructor(
    private readonly access: Access,
    private readonly identify: Identify,
  ) {}

  give(reply: FastifyReply, secret: string, isSecure: boolean): void {
    const { secureCookieName, cookieName } = this.identify;
    void reply.setCookie(isSecure ? secureCookieName : cookieName, secret, {
      path: '/',
      secure: isSecure,
      httpOnly: true,
      sameSite: 'strict',
      maxAge: this.access.sessionMs / 1_000,
    });
  }

  takeBack(reply: FastifyReply): void {
    void reply.clearCookie(this.identify.cookieName, { path: '/' });
    void reply.clearCookie(this.identify.secureCookieName, { path: '/', secure: true });
  }
}

/** Said by a proxy that is named in the settings, or by the browser of itself. */
export const isOverHttps = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === 'https' || headers.origin?.startsWith('https://') === true;
