import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PENDING_MS } from '#access/provider/provided-sessions';
import type { Pending } from '#access/provider/provider';
import { Identify } from '../identify.ts';

/** A state is ours, and long enough to be guessed by nobody. */
const STATE = /^[\w-]{43}$/;
/** So much of it tells sign-ins apart that somebody began in several tabs. */
const STATE_SHOWN = 12;

/**
 * What a browser keeps while somebody is at the provider. Whoever is led to come back with another's code has no such
 * cookie, and the server need not remember whoever only begins.
 */
@Injectable()
export class PendingCookies {
  constructor(private readonly identify: Identify) {}

  give(reply: FastifyReply, pending: Pending, isSecure: boolean): void {
    void reply.setCookie(this.#nameOf(pending.state, isSecure), textOf(pending), {
      path: '/',
      secure: isSecure,
      httpOnly: true,
      // It has to come along with a browser that another site sends back.
      sameSite: 'lax',
      maxAge: PENDING_MS / 1_000,
    });
  }

  /** What was begun under this state in this browser, once. */
  take(
    request: FastifyRequest,
    reply: FastifyReply,
    state: unknown,
    isSecure: boolean,
  ): Pending | undefined {
    if (typeof state !== 'string' || !STATE.test(state)) return undefined;
    const name = this.#nameOf(state, isSecure);
    const pending = pendingIn(request.cookies[name] ?? '');
    void reply.clearCookie(name, { path: '/', secure: isSecure });
    return pending?.state === state ? pending : undefined;
  }

  #nameOf(state: string, isSecure: boolean): string {
    const { secureCookieName, cookieName } = this.identify;
    return `${isSecure ? secureCookieName : cookieName}-at-${state.slice(0, STATE_SHOWN)}`;
  }
}

const textOf = ({ state, nonce, verifier, beganAtMs }: Pending): string =>
  [state, nonce, verifier, beganAtMs].join('.');

function pendingIn(text: string): Pending | undefined {
  const [state = '', nonce = '', verifier = '', beganAt = '', ...more] = text.split('.');
  const isOurs = [state, nonce, verifier].every((one) => STATE.test(one));
  if (!isOurs || !/^\d{1,15}$/.test(beganAt) || more.length > 0) return undefined;
  return { state, nonce, verifier, beganAtMs: Number(beganAt) };
}
