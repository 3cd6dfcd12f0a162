import { Injectable, Optional } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Access, type Identity } from '#access/access';
import { ProvidedSessions } from '#access/provider/provided-sessions';
import { Problem } from '../http/problem.ts';
import { Ledger } from '../stores/ledger.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set on every route that is not public. */
    identity: Identity | null;
  }
}

/** Finds out who sends a request. */
@Injectable()
export class Identify {
  constructor(
    private readonly access: Access,
    private readonly ledger: Ledger,
    @Optional() private readonly provided?: ProvidedSessions,
  ) {}

  /** Browsers share cookies among all ports of a host, so two installations on one machine need two names. */
  get cookieName(): string {
    return `mainstay-${this.ledger.ledgerId.slice(0, 8)}`;
  }

  /** Over https browsers hold a cookie of this name to our very host; no other site of the domain can set it. */
  get secureCookieName(): string {
    return `__Host-${this.cookieName}`;
  }

  sessionOf({ cookies }: FastifyRequest): string | undefined {
    return cookies[this.secureCookieName] ?? cookies[this.cookieName];
  }

  /** @throws Problem when nobody is known by what the request shows */
  async allow(request: FastifyRequest): Promise<Identity> {
    const identity = await this.#identityOf(request);
    if (!identity) {
      throw new Problem(
        401,
        'not-signed-in',
        'Open a link made by `mainstay link`, or send a token as `Authorization: Bearer …`.',
      );
    }
    request.identity = identity;
    return identity;
  }

  async #identityOf(request: FastifyRequest): Promise<Identity | undefined> {
    const token = bearerIn(request.headers.authorization);
    if (token !== undefined) return this.access.identify('token', token);
    const session = this.sessionOf(request);
    if (session === undefined) return undefined;
    return this.provided?.identify(session) ?? this.access.identify('session', session);
  }
}

const bearerIn = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : /^bearer +([\w.~+/=-]{1,256})$/i.exec(header)?.[1];
