import { once } from 'node:events';
import { describeFencedWrites, describeLeases } from '#kernel/testing/leases.contract';
import { StoreUnavailable } from '#kernel/event-store';
import type { Lease } from '#kernel/leases';
import { postgresTrials } from '../../testing/postgres-trials.ts';
import { sourceProcess } from '../../testing/source-process.ts';
import { writing } from './fence.ts';
import { PostgresLeases } from './leases.ts';
import { PostgresLists } from './lists.ts';
import type { Postgres } from './postgres.ts';
import { PostgresReadModels } from './read-models.ts';

const newTrial = postgresTrials();

async function leasesOnTrial() {
  const { open, dispose } = newTrial();
  const postgres = await open();
  const another = async () => new PostgresLeases(await open());
  return { postgres, leases: new PostgresLeases(postgres), another, dispose };
}

describeLeases('in PostgreSQL', leasesOnTrial);

describeFencedWrites('to read models in PostgreSQL', async () => {
  const trial = await leasesOnTrial();
  const models = new PostgresReadModels(trial.postgres);
  const rows = new Map([['a', '1']]);
  return {
    ...trial,
    write: async (lease) => {
      const from = await models.position('loyalty@1/UTC');
      const advance = { model: 'loyalty@1/UTC', from, to: from + 1, rows };
      await models.fencedBy(lease).advance([advance]);
      await models.fencedBy(lease).replace('coverage@1/UTC', from, rows);
    },
  };
});

describeFencedWrites('to lists in PostgreSQL', async () => {
  const trial = await leasesOnTrial();
  const lists = new PostgresLists(trial.postgres);
  const shape = { name: 'x', version: 1, columns: { name: 'text' }, searched: [] } as const;
  return {
    ...trial,
    write: (lease) =>
      lists.fencedBy(lease).put(shape, [{ key: 'a', cells: { name: 'Acme' }, body: '1' }]),
  };
});

describe('a write under a lease that is under way', () => {
  it('lets its holder renew the lease, and makes the next one wait', async () => {
    const { postgres, leases, another, dispose } = await leasesOnTrial();
    const other = await another();
    const lease = await claimed(leases, 'anna');
    const order: string[] = [];
    const { begun, goOn, written } = longWrite(postgres, lease);
    await begun;

    await leases.renew(lease, 1);
    const taken = claimed(other, 'bert').then((next) => order.push(`taken ${next.fence}`));
    await someoneWaits(postgres);
    goOn();
    await written.then(() => order.push('written'));
    await taken;

    expect(order).toEqual(['written', 'taken 2']);
    await dispose();
  });

  it('is undone when its process freezes, so that the next one need not wait for it', async () => {
    const { postgres, leases, another, dispose } = await leasesOnTrial();
    const other = await another();
    const lease = await claimed(leases, 'anna');
    const { begun, goOn, written } = longWrite(postgres, lease);
    await begun;

    await leases.renew(lease, 1);
    const next = await claimed(other, 'bert');
    goOn();

    expect(next).toMatchObject({ holder: 'bert', fence: 2 });
    await expect(written).rejects.toThrow(StoreUnavailable);
    await dispose();
  });
});

describe('two processes that claim the same leases', () => {
  it('get each lease once', async () => {
    const { url, schema, open, dispose } = newTrial();
    await open();
    const processes = ['anna', 'bert'].map((holder) =>
      sourceProcess(CLAIMING, [url, schema, holder]),
    );

    const given = await Promise.all(
      processes.map(async ({ lines, exited }) => {
        const said = await Array.fromAsync(lines);
        await exited;
        return said;
      }),
    );

    const names = Array.from({ length: 50 }, (_, index) => `part/${index}`);
    expect(given.flat().sort()).toEqual(names.sort());
    await dispose();
  });
});

const CLAIMING = `
  import { Postgres } from '#stores/postgres/postgres';
  import { PostgresLeases } from '#stores/postgres/leases';
  const [url, schema, holder] = process.argv.slice(1);
  const postgres = await Postgres.open(url, { schema });
  const leases = new PostgresLeases(postgres);
  for (let index = 0; index < 50; index += 1) {
    if (await leases.claim('part/' + index, holder, 600_000)) console.log('part/' + index);
  }
  await postgres.close();
`;

/** A transaction that stays open until it may go on. */
function longWrite(postgres: Postgres, lease: Lease) {
  const gate = new EventTarget();
  const begun = Promise.withResolvers<undefined>();
  const written = writing(postgres, lease, async (connection) => {
    const goesOn = once(gate, 'go');
    begun.resolve(undefined);
    await goesOn;
    await connection.rows({ text: 'SELECT 1' });
  });
  return { begun: begun.promise, goOn: () => gate.dispatchEvent(new Event('go')), written };
}

async function claimed(leases: PostgresLeases, holder: string): Promise<Lease> {
  for (;;) {
    const lease = await leases.claim('part/0', holder, 60_000).catch(unlessUnavailable);
    if (lease) return lease;
  }
}

function unlessUnavailable(error: unknown): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
}

async function someoneWaits(postgres: Postgres): Promise<void> {
  const text = 'SELECT FROM pg_locks WHERE NOT granted';
  while ((await postgres.rows({ text })).length === 0);
}
