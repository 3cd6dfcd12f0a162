import { startPostgres, type PostgresOnTrial } from '#stores/testing/postgres';
import { startEventStoreDb } from '../eventstoredb/stand-in.ts';

/** The end-to-end specs run once in each profile; jest.config.mjs says in which. */
export type Profile = 'embedded' | 'cluster';

export const profile: Profile =
  (globalThis as { readonly MAINSTAY_PROFILE?: Profile }).MAINSTAY_PROFILE ?? 'embedded';

/** Where one installation of a spec rests. */
export interface GivenPlaces {
  /** What its processes are told; nothing where files of their data folder serve. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes all of it away. */
  readonly remove: () => Promise<void>;
}

/** New places: the data folder itself, or servers of their own. */
export async function givenPlaces(): Promise<GivenPlaces> {
  return profile === 'embedded'
    ? { environment: {}, remove: () => Promise.resolve() }
    : givenServers();
}

/** An empty EventStoreDB (or what stands in for it), and a schema of its own in a PostgreSQL of this spec file. */
export async function givenServers(): Promise<GivenPlaces> {
  const [events, url] = await Promise.all([startEventStoreDb(), newSchema()]);
  return {
    environment: { MAINSTAY_EVENTS: events.connectionString, MAINSTAY_READ: url },
    remove: () => events.stop(),
  };
}

let postgres: Promise<PostgresOnTrial> | undefined;
let schemas = 0;

async function newSchema(): Promise<string> {
  postgres ??= startPostgres();
  const url = new URL((await postgres).url);
  schemas += 1;
  url.searchParams.set('schema', `trial_${schemas}`);
  return url.href;
}

// Pictures are taken outside of specs, where there are no servers to end.
(globalThis as { readonly afterAll?: typeof afterAll }).afterAll?.(async () => {
  await (await postgres)?.stop();
});
