import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStoreDbStore } from '#stores/eventstoredb/event-store';
import { MemoryAccessStore } from '#stores/memory/access-store';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryCommandAnswers } from '#stores/memory/command-answers';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryWebhookStore } from '#stores/memory/webhook-store';
import { MemoryReadModels } from '#stores/memory/read-models';
import { openReadSide } from '#stores/open-places';
import { placesIn } from '#stores/places';
import type { ReadSide } from '#stores/read-side';
import { Insights } from '#insights/asking/insights';
import { RecordingClock } from '#kernel/clock';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { Access } from '#access/access';
import type { ProviderSettings } from '#access/provider/settings';
import { BulkWorkHere } from '../../apps/api/src/bulk/bulk-work.ts';
import { keepShared } from '../../apps/api/src/insights/keep-shared.ts';
import { Disk } from '../../apps/api/src/disk/disk.ts';
import { createServer } from '../../apps/api/src/server.ts';
import type { NotifySettings } from '../../apps/api/src/notify/notify-settings.ts';
import type { Stores } from '../../apps/api/src/stores/stores.ts';
import { givenPlaces, profile } from '../profile/given-places.ts';

/** A server in this process, and what a spec needs to talk to it. */
export interface GivenServer {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly access: Access;
  readonly stores: GivenStores;
  readonly ledgerId: string;
  /** Ends the server; another one may go on with its stores. */
  readonly stop: () => Promise<void>;
  /** Ends it and takes its stores away. */
  readonly close: () => Promise<void>;
}

/** What a server keeps, and what its read side does. */
export interface GivenStores extends Stores, Pick<ReadSide, 'readModels' | 'lists' | 'sharing'> {
  readonly clock: FixedClock;
  readonly remove: () => Promise<void>;
}

export interface Given {
  readonly stores?: GivenStores;
  readonly dashboardDir?: string;
  readonly visibility?: 'all' | 'own';
  readonly provider?: ProviderSettings;
  readonly sessionHours?: number;
  readonly notify?: Partial<NotifySettings>;
  readonly scheduleEveryMs?: number;
}

const SHARDS = 2;

export async function givenServer({
  stores: given,
  dashboardDir = '/nonexistent',
  visibility = 'all',
  provider,
  sessionHours = 720,
  notify,
  scheduleEveryMs,
}: Given = {}): Promise<GivenServer> {
  const stores = given ?? (await (profile === 'cluster' ? clusterStores() : memoryStores()));
  const uploadDir = mkdtempSync(join(tmpdir(), 'mainstay-uploads-'));
  const stopping = new AbortController();
  const { insights, ended } = await readSideOf(stores, stopping.signal);
  const app = await createServer({
    stores,
    insights,
    bulkWork: new BulkWorkHere(stores),
    disk: new Disk(undefined, () => undefined),
    faults: [],
    uploadDir,
    hostNames: ['crm.example'],
    proxies: ['10.0.0.0/8'],
    logLevel: 'silent',
    role: 'all',
    visibility,
    provider,
    sessionHours,
    notify: { toPrivate: true, digestHour: 7, ...notify },
    scheduleEveryMs,
    version: '0.0.0',
    dashboardDir,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const stop = async () => {
    await app.close();
    stopping.abort();
    await ended;
    rmSync(uploadDir, { recursive: true });
  };
  const { clock } = stores;
  return {
    app,
    clock,
    stores,
    ledgerId: (await stores.events.identity()).ledgerId,
    access: new Access(stores.access, clock),
    stop,
    close: async () => {
      await stop();
      await stores.remove();
    },
  };
}

/** The read side over stores: it keeps what it shows, or shows what is kept under leases, here by this process as well. */
async function readSideOf(
  { events: store, keys, readModels, lists, clock, sharing }: GivenStores,
  signal: AbortSignal,
): Promise<{ readonly insights: Insights; readonly ended: Promise<unknown> }> {
  const newLists = () => new MemoryLists();
  const parts = { store, keys, readModels, lists, clock, newLists };
  const kept = sharing && { shards: SHARDS, mayHaveMoved: sharing.mayHaveMoved };
  const insights = await Insights.of({ ...parts, kept });
  const work = sharing ? [keepShared(parts, sharing, SHARDS, signal)] : [];
  return { insights, ended: Promise.all([insights.run(signal), ...work]) };
}

const NOW = '2026-03-02T10:00:00.000Z';

function memoryStores(): GivenStores {
  const clock = new FixedClock(NOW);
  return {
    clock,
    recording: new RecordingClock(clock),
    events: new MemoryEventStore(clock, { zone: 'UTC', ledgerId: 'ledger-1' }),
    keys: new MemoryKeys(),
    answers: new MemoryCommandAnswers(),
    readModels: new MemoryReadModels(),
    lists: new MemoryLists(),
    access: new MemoryAccessStore(),
    webhooks: new MemoryWebhookStore(),
    sharing: undefined,
    remove: () => Promise.resolve(),
  };
}

async function clusterStores(): Promise<GivenStores> {
  const clock = new FixedClock(NOW);
  const { environment, remove } = await givenPlaces();
  const { read } = placesIn(environment, '');
  const [events, readSide] = await Promise.all([
    EventStoreDbStore.open(environment['MAINSTAY_EVENTS']!, { clock, zone: 'UTC' }),
    openReadSide(read),
  ]);
  const { keys, readModels, lists, access, answers, webhooks, sharing } = readSide;
  return {
    clock,
    recording: new RecordingClock(clock),
    events,
    keys,
    answers,
    readModels,
    lists,
    access,
    webhooks,
    leases: sharing?.leases,
    sharing,
    remove: async () => {
      await events.close();
      await readSide.close();
      await remove();
    },
  };
}

/** A session's cookie, or a token, as headers. */
export async function signedIn(
  { app, access }: GivenServer,
  as?: string,
): Promise<{ cookie: string }> {
  const { secret } = await access.openLink(as);
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { code: secret },
  });
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
}

/** Lets figures by person be shown, as specs about them need. */
export async function givenPerPersonReports(
  { app }: Pick<GivenServer, 'app'>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const payload = { from: '2026-01-01', value: { enabled: true }, reason: 'Agreed.' };
  const url = '/api/v1/policies/per-person-reports';
  const answer = await app.inject({ method: 'POST', url, headers: { ...headers }, payload });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}
