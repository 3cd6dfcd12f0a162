import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '#stores/testing/postgres';
import { BuiltServer } from '../api/built-server.ts';
import { startEventStoreDb, type StandIn } from '../eventstoredb/stand-in.ts';
import type { GivenPlaces } from '../profile/given-places.ts';

/** Two processes that answer and two that keep read models, on servers of their own. */
export interface GivenCluster {
  readonly eventStore: StandIn;
  readonly places: GivenPlaces;
  readonly apis: readonly Api[];
  readonly projectors: readonly BuiltServer[];
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** A process that answers, and how to ask it. */
export interface Api {
  readonly server: BuiltServer;
  readonly url: (path: string) => URL;
}

/** Few, so that each projector has several; more than one, so that both have some. */
export const SHARDS = 4;

const environmentOf = (role: 'api' | 'projector') => ({
  MAINSTAY_ROLE: role,
  MAINSTAY_SHARDS: String(SHARDS),
});

/** On a machine with much to do a process may give up on its servers: whoever looks after it starts it again. */
const STARTS_MAX = 10;
const RESTART_MS = 500;

/** Whatever was started is taken away again, also when the rest does not start. */
export async function givenCluster(): Promise<GivenCluster> {
  await using begun = new AsyncDisposableStack();
  const eventStore = await startEventStoreDb();
  begun.defer(() => eventStore.stop());
  const postgres = await startPostgres();
  begun.defer(() => postgres.stop());
  const places = {
    environment: { MAINSTAY_EVENTS: eventStore.connectionString, MAINSTAY_READ: postgres.url },
    remove: () => Promise.resolve(),
  };
  const servers = await Promise.all([1, 2, 3, 4].map(() => BuiltServer.given(places)));
  for (const server of servers) begun.defer(() => server.remove());
  const [apis, projectors] = [servers.slice(0, 2), servers.slice(2)];
  const token = await patiently(() => servers[0]!.token());
  for (const projector of projectors) await startProjector(projector);
  const started: Api[] = [];
  for (const api of apis) started.push(await startApi(api));
  const kept = begun.move();
  return {
    eventStore,
    places,
    apis: started,
    projectors,
    token,
    close: () => kept.disposeAsync(),
  };
}

/** On a machine with much to do everything takes long. */
export const PATIENCE_MS = 300_000;

/** One for all specs of a file, taken away after the last, also when it could not be started whole. */
export function withCluster(): () => GivenCluster {
  let given: GivenCluster | undefined;
  beforeAll(async () => {
    given = await givenCluster();
  }, PATIENCE_MS);
  afterAll(() => given?.close(), PATIENCE_MS);
  return () => {
    if (!given) throw new Error('The cluster is there from the first spec on, not before.');
    return given;
  };
}

export const startProjector = (server: BuiltServer): Promise<URL> =>
  patiently(() => server.start(environmentOf('projector')));

/** Asked before it shows what there is, an api may only say "read all again". */
async function startApi(server: BuiltServer): Promise<Api> {
  const link = await patiently(() => server.start(environmentOf('api')));
  const url = (path: string): URL => new URL(path, link);
  while (!(await fetch(url('/health/ready'))).ok) await pause(RESTART_MS);
  return { server, url };
}

async function patiently<T>(start: () => Promise<T>): Promise<T> {
  for (let starts = 1; ; starts += 1) {
    try {
      return await start();
    } catch (error) {
      if (starts === STARTS_MAX) throw error;
      await pause(RESTART_MS);
    }
  }
}
