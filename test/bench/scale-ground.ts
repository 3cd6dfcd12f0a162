import pg from 'pg';
import type { ReadSide, Sharing } from '#stores/read-side';
import { openReadSide } from '#stores/open-places';
import { MemoryLists } from '#stores/memory/lists';
import { startPostgres } from '#stores/testing/postgres';
import { fill, onGround, type Ground, type portfolioOf } from './ground.ts';

/** Read models in PostgreSQL of a log on this machine, which stands for a copy: it has the same layout. */
export interface ScaleGround extends Omit<Ground, 'keys'> {
  readonly readSide: ReadSide & { readonly sharing: Sharing };
  /** Asks PostgreSQL itself for one number. */
  readonly number: (sql: string) => Promise<number>;
  readonly events: number;
  readonly accounts: number;
}

export const onScale = <T>(
  simulation: ReturnType<typeof portfolioOf>,
  work: (ground: ScaleGround) => Promise<T>,
): Promise<T> =>
  onGround(async (ground) => {
    const postgres = await startPostgres();
    const readSide = await openReadSide({ kind: 'postgres', url: postgres.url });
    const client = new pg.Client(postgres.url);
    await client.connect();
    try {
      const events = await fill({ store: ground.store, keys: readSide.keys }, simulation);
      const { accounts } = simulation;
      return await work({
        ...ground,
        readSide: shared(readSide),
        number: asking(client),
        events,
        accounts,
      });
    } finally {
      await client.end();
      await readSide.close();
      await postgres.stop();
    }
  });

/** Lists for a while, as processes of the cluster profile have them too. */
export const newLists = (): MemoryLists => new MemoryLists();

function shared(readSide: ReadSide): ScaleGround['readSide'] {
  const { sharing } = readSide;
  if (!sharing) throw new Error('What rests in PostgreSQL is shared.');
  const { readModels, lists, keys, access, answers, webhooks } = readSide;
  return {
    readModels,
    lists,
    keys,
    access,
    answers,
    webhooks,
    sharing,
    belonging: () => readSide.belonging(),
    bind: (ledgerId) => readSide.bind(ledgerId),
    close: () => readSide.close(),
  };
}

const asking =
  (client: pg.Client) =>
  async (sql: string): Promise<number> => {
    const { rows } = await client.query<[unknown]>({ text: sql, rowMode: 'array' });
    return Number(rows[0]?.[0]);
  };
