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

export async function givenCluster(): Promise<GivenCluster> {
  const [eventStore, postgres] = await Promise.all([startEventStoreDb(), startPostgres()]);
  const places = {
    environment: { MAINSTAY_EVENTS: eventStore.connectionString, MAINSTAY_READ: postgres.url },
    remove: async () => {
      await Promise.all([eventStore.stop(), postgres.stop()]);
    },
  };
  const servers = await Promise.all([1, 2, 3, 4].map(() => BuiltServer.given(places)));
  const [apis, projectors] = [servers.slice(0, 2), servers.slice(2)];
  const token = await servers[0]!.token();
  await Promise.all(projectors.map(startProjector));
  return {
    eventStore,
    places,
    apis: await Promise.all(apis.map(startApi)),
    projectors,
    token,
    close: async () => {
      await Promise.all(servers.map((server) => server.remove()));
      await places.remove();
    },
  };
}

export const startProjector = (server: BuiltServer): Promise<URL> =>
  server.start(environmentOf('projector'));

async function startApi(server: BuiltServer): Promise<Api> {
  const link = await server.start(environmentOf('api'));
  return { server, url: (path) => new URL(path, link) };
}
