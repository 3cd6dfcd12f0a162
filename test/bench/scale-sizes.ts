import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectionsOf } from '#insights/facts/account-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import { AccountsInHand } from '#insights/projector/accounts-in-hand';
import { foldLog } from '#insights/projector/fold-log';
import { swapRows } from '#insights/projector/rebuild';
import { indexRevisions } from '#stores/sqlite/ledger-tables';
import { LogCopy } from '#stores/sqlite/log-copy';
import { amountOf, type Figure } from './figure.ts';
import { fillCopy } from './fill-copy.ts';
import type { ScaleGround } from './scale-ground.ts';
import { timeMs, workUs } from './timing.ts';

/** What an event and an account take up, on disk and in memory. */
export async function sizes(ground: ScaleGround): Promise<readonly Figure[]> {
  const { store, readSide, number, events, accounts } = ground;
  const of = `, ${Math.round(events / accounts)} events an account`;
  const copy = await copySizes(ground);
  const { accountsInHand, folds, heapBytes, us } = await folding(ground);
  const position = await store.head();
  const swappedMs = await timeMs(() =>
    swapRows(readSide.readModels, accountsInHand, folds, position),
  );
  await number('VACUUM FULL mainstay.model_rows');
  const rowsBytes = await number(`SELECT pg_total_relation_size('mainstay.model_rows')`);
  const keysBytes = await number(`SELECT pg_total_relation_size('mainstay.keys')`);
  return [
    amountOf(`local copy, an event${of}`, copy.bytes / events, 'B'),
    amountOf(`opening the copy, a thousand accounts${of}`, (copy.openMs / accounts) * 1e3, 'ms'),
    amountOf(`indexing the copy, a million events${of}`, (copy.indexMs / events) * 1e6, 'ms'),
    amountOf(`folded in memory, an account${of}`, heapBytes / accounts, 'B'),
    amountOf(`the process's work, an event read and folded${of}`, us / events, 'µs'),
    amountOf(`facts swapped in PostgreSQL, accounts${of}`, (accounts / swappedMs) * 1000, '/s'),
    amountOf(`facts in PostgreSQL, an account${of}`, rowsBytes / accounts, 'B'),
    amountOf(`keys in PostgreSQL, an account${of}`, keysBytes / accounts, 'B'),
  ];
}

/** How large a copy is once it is settled, how long it is looked through on opening, and its streams take to index. */
async function copySizes({ folder, store }: ScaleGround) {
  const dir = join(folder, 'copy');
  await fillCopy(dir, store);
  const path = join(dir, 'ledger.db');
  const bytes = statSync(path).size;
  const openMs = await timeMs(async () => (await LogCopy.open(dir, store)).close());
  const db = new DatabaseSync(path);
  db.exec('DROP INDEX events_by_revision');
  const indexMs = await timeMs(() => indexRevisions(db));
  db.close();
  return { bytes, openMs, indexMs };
}

/** What a rebuild holds at its end, and how long it works until then. */
async function folding({ store, readSide }: ScaleGround) {
  const { zone } = await store.identity();
  const folds = new AccountFolds(projectionsOf(zone), zone);
  const position = await store.head();
  const before = heapBytesUsed();
  let accountsInHand = new AccountsInHand(folds);
  const us = await workUs(async () => {
    accountsInHand = await foldLog(store, readSide.keys, folds, { position });
  });
  return { accountsInHand, folds, heapBytes: heapBytesUsed() - before, us };
}

setFlagsFromString('--expose-gc');
// Node gives it to contexts that are made from then on.
const collectGarbage = runInNewContext('gc') as () => void;

function heapBytesUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
