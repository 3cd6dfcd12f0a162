import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountEvent } from '#events/catalogue';
import { decode } from '#events/codec';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { readEntries, type ReadRequest } from '../src/reading/read-entries.ts';
import { bySentence, LeftOutRows } from '../src/why/left-out.ts';
import { ImportRun, type ImportRequest } from '../src/running/import-run.ts';

/** What became of a file. */
export interface FileImported {
  readonly recipe: string | undefined;
  readonly recorded: number;
  /** What was read, by the type of event it is to become: an order of many rows once. */
  readonly read: Readonly<Record<string, number>>;
  /** How many events of each type, openings included. */
  readonly events: Readonly<Record<string, number>>;
  readonly accounts: number;
  /** Orders less returns, by currency, in minor units. */
  readonly revenueMinor: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly cellsLeftOut: Readonly<Record<string, number>>;
  /** Why rows were set aside. */
  readonly reasons: readonly string[];
  /** Events of accounts, in the order of the log. */
  readonly log: readonly AccountEvent[];
}

const clock = new FixedClock('2026-11-27T10:00:00Z');

/** Imports a file into an empty ledger, and tells what came of it. */
export async function importFile(
  name: string,
  content: string | Uint8Array,
  request: Partial<ImportRequest> = {},
): Promise<FileImported> {
  const folder = await mkdtemp(join(tmpdir(), 'import-file-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    return await imported(file, request);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function imported(file: string, request: Partial<ImportRequest>): Promise<FileImported> {
  const store = new MemoryEventStore(clock, { zone: 'Europe/Berlin' });
  const [leftOut, cellsLeftOut] = [new LeftOutRows(), new Map<string, number>()];
  const reasons: string[] = [];
  const types: string[] = [];
  let recipe: string | undefined;
  async function* read(reading: ReadRequest) {
    for await (const batch of readEntries(reading)) {
      recipe = batch.recipe.name;
      reasons.push(...batch.rejected.map(({ reason }) => reason.message));
      types.push(...batch.entries.map(({ entry }) => entry.intent.type));
      leftOut.addAll(batch.leftOut);
      add(cellsLeftOut, batch.cellsLeftOut);
      yield batch;
    }
  }
  const run = new ImportRun(store, new MemoryKeys(), clock, read);
  const { recorded } = await run.run({ file, actor: 'tester', ...request });
  const log = await logOf(store);
  const accounts = new Set((await store.readAll({ limit: 1_000 })).map(({ stream }) => stream));
  return {
    recipe,
    recorded,
    read: countBy(types),
    events: countBy(log.map(({ type }) => type)),
    accounts: [...accounts].filter((stream) => stream.startsWith('account-')).length,
    revenueMinor: revenueOf(log),
    leftOut: bySentence(leftOut.all),
    cellsLeftOut: Object.fromEntries(cellsLeftOut),
    reasons,
    log,
  };
}

async function logOf(store: MemoryEventStore): Promise<readonly AccountEvent[]> {
  const stored = await store.readAll({ limit: 1_000 });
  const ofAccounts = stored.filter(({ stream }) => stream.startsWith('account-'));
  // Streams of accounts hold events of accounts.
  return ofAccounts.map((event) => decode(event) as AccountEvent);
}

function revenueOf(log: readonly AccountEvent[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const event of log) {
    if (event.type !== 'OrderPlaced' && event.type !== 'OrderReturned') continue;
    const { currency, amountMinor } = event.data;
    const sign = event.type === 'OrderPlaced' ? 1 : -1;
    sums[currency] = (sums[currency] ?? 0) + sign * amountMinor;
  }
  return sums;
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function add(counts: Map<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
}
