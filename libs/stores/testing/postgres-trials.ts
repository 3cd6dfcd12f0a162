import { Postgres } from '../src/postgres/postgres.ts';
import { startPostgres, type PostgresOnTrial } from './postgres.ts';

/** A schema of its own, opened as often as asked, as other processes would open it. */
export interface PostgresTrial {
  readonly url: string;
  readonly schema: string;
  readonly open: () => Promise<Postgres>;
  readonly dispose: () => Promise<void>;
}

const START_MAX_MS = 60_000;

/** One database for the specs of a file, and a fresh schema in it for each of them. */
export function postgresTrials(): () => PostgresTrial {
  let database: PostgresOnTrial | undefined;
  let trials = 0;
  beforeAll(async () => {
    database = await startPostgres();
  }, START_MAX_MS);
  afterAll(() => database?.stop(), START_MAX_MS);

  return () => {
    if (!database) throw new Error('The database is not started before the specs run.');
    trials += 1;
    return trialOn(database.url, `trial_${trials}`);
  };
}

function trialOn(url: string, schema: string): PostgresTrial {
  const opened: Postgres[] = [];
  return {
    url,
    schema,
    open: async () => {
      const postgres = await Postgres.open(url, { schema });
      opened.push(postgres);
      return postgres;
    },
    dispose: async () => {
      await Promise.all(opened.map((postgres) => postgres.close()));
    },
  };
}
