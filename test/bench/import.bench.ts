import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportRun, type ReadFile } from '#importing/running/import-run';
import { readInWorker } from '#importing/reading/read-in-worker';
import { inBulk } from '#stores/in-bulk';
import { rateAtLeast, type Bench } from './figure.ts';
import { onGround } from './ground.ts';
import { medianOf, timeMs } from './timing.ts';

const ROWS = 60_000;
const ACCOUNTS = 20_000;
const RUNS = 3;

/**
 * Orders of many accounts, as a first import brings them: parsed, validated and decided on in one thread or two,
 * and written by one more, as every import is.
 */
export const importing: Bench = {
  name: 'import',
  run: async () => [
    rateAtLeast('rows imported, one thread', await rowsPerSecond(), 12_000),
    rateAtLeast('rows imported, reading in a worker', await rowsPerSecond(inWorker), 20_000),
  ],
};

async function rowsPerSecond(read?: ReadFile): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await importOnce(read));
  return (ROWS / medianOf(times)) * 1000;
}

const importOnce = (read?: ReadFile): Promise<number> =>
  onGround(async ({ store, keys, clock, folder }) => {
    const file = join(folder, 'orders.csv');
    await writeFile(file, orders());
    const place = { kind: 'sqlite', dir: folder } as const;
    return timeMs(async () => {
      const { rejected, rowsRead } = await inBulk(store, place, WRITER, (events) =>
        new ImportRun(events, keys, clock, read).run({ file, actor: 'bench' }),
      );
      if (rejected > 0 || rowsRead !== ROWS) throw new Error('The import did not take every row.');
    });
  });

function orders(): string {
  const lines = ['account_id,occurred_at,type,amount,currency,quantity,reference'];
  for (let row = 0; row < ROWS; row += 1) {
    const account = (row * 7_919) % ACCOUNTS;
    const month = String((row % 12) + 1).padStart(2, '0');
    const day = String((row % 28) + 1).padStart(2, '0');
    lines.push(`C-${account},2025-${month}-${day},order,${row % 900}.50,EUR,${(row % 9) + 1},`);
  }
  return `${lines.join('\n')}\n`;
}

const READER = new URL(import.meta.resolve('#importing/reading/read-worker'));
const WRITER = new URL(import.meta.resolve('#stores/sqlite/append-worker'));

const inWorker: ReadFile = (request) => readInWorker(READER, request);
