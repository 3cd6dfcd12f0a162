import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEntries, type ReadBatch, type ReadRequest } from '#importing/reading/read-entries';
import { readInWorker } from '#importing/reading/read-in-worker';

const WORKER = pathToFileURL(
  join(__dirname, '../../dist/libs/importing/src/reading/read-worker.js'),
);
const HEADING = 'account_id,occurred_at,type,amount,currency,quantity,reference';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'read-in-worker-'))));
afterEach(() => rm(folder, { recursive: true }));

async function requestFor(lines: readonly string[]): Promise<ReadRequest> {
  const file = join(folder, 'file.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  return {
    file,
    zone: 'UTC',
    secret: new Uint8Array(32).fill(7),
    map: {},
    lines: false,
    currency: undefined,
    actor: 'tester',
    batch: 'batch',
    fileHash: 'hash',
    now: '2026-06-30T10:00:00.000Z',
  };
}

const contentOf = (batches: readonly ReadBatch[]) => ({
  entries: batches.flatMap(({ entries }) => entries),
  rejected: batches.flatMap(({ rejected }) => rejected),
  rowsRead: batches.at(-1)?.rowsRead,
});

describe('reading a file in a thread of its own', () => {
  it('gives what reading it here gives, however far the thread could run ahead', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `A-${at % 9},2026-03-31,order,${at},EUR,1,`,
    );
    const request = await requestFor([HEADING, ...rows, 'A-1,nonsense,order,1,EUR,1,']);
    const there = await Array.fromAsync(readInWorker(WORKER, request));
    expect(contentOf(there)).toEqual(contentOf(await Array.fromAsync(readEntries(request))));
  });

  it('fails by the same name', async () => {
    const request = await requestFor(['customer,date', 'A-1,2026-03-31']);
    await expect(Array.fromAsync(readInWorker(WORKER, request))).rejects.toMatchObject({
      name: 'HeadingUnusable',
    });
  });

  it('fails with what has to be said of the file before it can be read', async () => {
    const request = await requestFor(['id,Amount,Amount Refunded,Currency,Captured,Status']);
    await expect(Array.fromAsync(readInWorker(WORKER, request))).rejects.toMatchObject({
      name: 'HeadingUnusable',
      asked: 'tax',
    });
  });

  it('ends its thread when nobody reads on', async () => {
    const rows = Array.from({ length: 9_000 }, (_, at) => `A-1,2026-03-31,order,${at},EUR,1,`);
    const request = await requestFor([HEADING, ...rows]);
    for await (const { entries } of readInWorker(WORKER, request)) {
      expect(entries.length).toBeGreaterThan(0);
      break;
    }
  });

  it('says so when the thread cannot even start', async () => {
    const nowhere = pathToFileURL(join(folder, 'nowhere.js'));
    const request = await requestFor([HEADING]);
    await expect(Array.fromAsync(readInWorker(nowhere, request))).rejects.toThrow(/nowhere/);
  });
});
