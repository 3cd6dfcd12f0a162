import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryAccessStore } from '#stores/memory/access-store';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';
import { Insights } from '#insights/insights';
import type { Lists } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { Access } from '#access/access';
import { BulkWorkHere } from '../../apps/api/src/bulk/bulk-work.ts';
import { createServer } from '../../apps/api/src/server.ts';
import type { Stores } from '../../apps/api/src/stores/stores.ts';

/** A server in memory, and what a spec needs to talk to it. */
export interface GivenServer {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly access: Access;
  readonly stores: GivenStores;
  readonly close: () => Promise<void>;
}

/** What the server keeps, and what its read side does. */
export interface GivenStores extends Stores {
  readonly clock: FixedClock;
  readonly readModels: ReadModels;
  readonly lists: Lists;
}

export interface Given {
  readonly stores?: GivenStores;
  readonly dashboardDir?: string;
}

function memoryStores(): GivenStores {
  const clock = new FixedClock('2026-03-02T10:00:00.000Z');
  return {
    clock,
    events: new MemoryEventStore(clock, { zone: 'UTC', ledgerId: 'ledger-1' }),
    keys: new MemoryKeys(),
    readModels: new MemoryReadModels(),
    lists: new MemoryLists(),
    access: new MemoryAccessStore(),
  };
}

export async function givenServer({
  stores = memoryStores(),
  dashboardDir = '/nonexistent',
}: Given = {}): Promise<GivenServer> {
  const uploadDir = mkdtempSync(join(tmpdir(), 'mainstay-uploads-'));
  const { clock } = stores;
  const { events: store, keys, readModels, lists } = stores;
  const newLists = () => new MemoryLists();
  const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });
  const stopping = new AbortController();
  const running = insights.run(stopping.signal);
  const app = await createServer({
    stores,
    insights,
    bulkWork: new BulkWorkHere(stores),
    uploadDir,
    hostNames: [],
    logLevel: 'silent',
    role: 'all',
    version: '0.0.0',
    dashboardDir,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const close = async () => {
    await app.close();
    stopping.abort();
    await running;
    rmSync(uploadDir, { recursive: true });
  };
  return { app, clock, stores, access: new Access(stores.access, clock), close };
}

/** A session's cookie, or a token, as headers. */
export async function signedIn({ app, access }: GivenServer): Promise<{ cookie: string }> {
  const { secret } = await access.openLink();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { code: secret },
  });
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
}
