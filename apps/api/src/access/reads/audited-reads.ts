import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '#access/access';
import { ReadLog } from '#access/read-log';
import { accountInAddress } from '#kernel/identifier';
import { showsTexts } from '../rights.ts';

/** Notes what auditors are shown of texts; of everybody else nothing. */
@Injectable()
export class AuditedReads implements OnApplicationShutdown {
  constructor(private readonly log: ReadLog) {}

  /** Somebody was let in to a route, of the account that its address names. */
  passed(route: string, accountId: unknown, identity: Identity): void {
    if (showsTexts(route)) this.#note(route, accountId, identity);
  }

  /** Somebody watches accounts, each with its texts. */
  watched(accountIds: readonly string[], { identity }: FastifyRequest): void {
    if (!identity) return;
    for (const accountId of accountIds) this.#note('GET /api/v1/live', accountId, identity);
  }

  onApplicationShutdown(): Promise<void> {
    return this.log.written();
  }

  #note(route: string, accountId: unknown, { actor, roles }: Identity): void {
    if (!roles.includes('auditor')) return;
    const named = typeof accountId === 'string' ? accountInAddress(accountId) : undefined;
    this.log.note(actor.id, route, named ?? null);
  }
}
