import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog } from '#audit/verify-log';
import { OpenAccount, RenameAccount } from '#commands/accounts/accounts.commands';
import type { CommandResult } from '#commands/command/command-context';
import type { Intent } from '#commands/deciding/intent';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { IdentifyStakeholder } from '#commands/people/people.commands';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import type { StoredEvent } from '#kernel/event-store';
import { newEvents } from '#kernel/testing/new-events';
import { randomOf } from '#simulation/random';
import { SqliteCommandAnswers } from '#stores/sqlite/command-answers';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { LedgerCheck, verifyFiles } from '#stores/sqlite/verify-files';
import { SystemClock } from '#stores/system-clock';
import { DiskImage } from './disk-image.ts';
import { RecordedDisk } from './recorded-disk.ts';

/** So many power cuts; MAINSTAY_POWER_CUTS asks for more. */
const CUTS = Number(process.env['MAINSTAY_POWER_CUTS'] ?? 300);
const PATIENCE_MS = Math.max(120_000, CUTS * 400);
const WRITERS = 4;
const ROUNDS = 12;
/** So many events at once are a bulk writer's, who moves pages into the database file by itself. */
const BULK_EVENTS = 200;
const BULKS = 6;
/** Cuts while pages move into the database file, for each one elsewhere: there both files are at stake. */
const MOVING_WEIGHT = 20;

/** One command, and what it was answered. */
interface Answered {
  readonly intent: Intent;
  readonly key: string;
  readonly result: CommandResult;
}

/** What was said to be recorded, and what it came from where that was a command. */
interface Acknowledged {
  readonly position: number;
  readonly command?: Answered;
}

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-power-'));
  folders.push(dir);
  return dir;
}

function openedIn(dir: string) {
  const clock = new SystemClock();
  const store = SqliteEventStore.open(dir, { clock });
  const [keys, answers] = [SqliteKeys.open(dir), SqliteCommandAnswers.open(dir)];
  return {
    store,
    keys,
    writer: new Writer(store, keys, clock, answers),
    close: async () => {
      for (const one of [store, keys, answers]) await one.close();
    },
  };
}

async function logOf(store: SqliteEventStore): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: log.length });
    if (page.length === 0) return log;
    log.push(...page);
  }
}

/** What one writer sends, round by round: texts to seal, orders, and what changes nothing. */
const intentsOf = (accountId: string): readonly Intent[] => [
  intentOf(OpenAccount, { accountId, as: 'customer', name: `Name of ${accountId}` }),
  ...Array.from({ length: ROUNDS }, (_, round) => [
    intentOf(IdentifyStakeholder, {
      accountId,
      stakeholderId: `p-${round}`,
      name: `Person ${round}`,
    }),
    intentOf(PlaceOrder, {
      accountId,
      orderId: `O-${round}`,
      amount: `${round + 1}.50`,
      currency: 'EUR',
    }),
    intentOf(RenameAccount, { accountId, name: `Name of ${accountId}` }),
  ]).flat(),
];

/** Several write at once, one of them in bulk, while the disk is recorded. */
async function recorded() {
  const dir = newFolder();
  const acknowledged: Acknowledged[] = [];
  const disk = new RecordedDisk(dir, () => acknowledged.length);
  const { store, writer, close } = openedIn(dir);
  const begun = disk.steps.length;
  const writers = Array.from({ length: WRITERS }, async (_, index) => {
    for (const [count, intent] of intentsOf(`A-${index}`).entries()) {
      const key = `${index}-${count}`;
      const result = await writer.write(intent, under(key));
      acknowledged.push({ position: result.position, command: { intent, key, result } });
    }
  });
  const bulk = async () => {
    for (let n = 0; n < BULKS; n += 1) {
      const ids = Array.from({ length: BULK_EVENTS }, (_, index) => `bulk ${n} ${index}`);
      const append = { stream: 'bulk', expected: 'any' as const, events: newEvents(...ids) };
      const { position } = await store.append(append);
      acknowledged.push({ position });
    }
  };
  await Promise.all([...writers, bulk()]);
  const log = await logOf(store);
  disk.stop();
  await close();
  return { steps: disk.steps, begun, log, acknowledged };
}

describe('a power cut while commands are recorded', () => {
  it(
    'takes nothing that was acknowledged, doubles nothing and brings nothing that never was',
    async () => {
      const { steps, begun, log, acknowledged } = await recorded();
      const random = randomOf('power-loss');
      const image = new DiskImage();
      const weights = steps.map(({ database }, index): number =>
        index < begun ? 0 : database.sectors.size > 0 ? MOVING_WEIGHT : 1,
      );
      // Without pages on their way into the database file the worst moments were not tried.
      expect(weights.filter((weight) => weight === MOVING_WEIGHT).length).toBeGreaterThan(1);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      let [cuts, passed] = [0, 0];
      for (const [index, step] of steps.entries()) {
        passed += weights[index] ?? 0;
        for (; cuts < Math.floor((CUTS * passed) / whole); cuts += 1) {
          const dir = newFolder();
          image.writeCut(dir, step, random);
          await mustHold(dir, log, acknowledged.slice(0, step.acknowledged));
          rmSync(dir, { recursive: true });
        }
        image.take(step);
      }
      expect(cuts).toBe(CUTS);
    },
    PATIENCE_MS,
  );
});

/** What an installation is after a power cut: whole, and ready for whoever sends again. */
async function mustHold(
  dir: string,
  log: readonly StoredEvent[],
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const { store, keys, writer, close } = openedIn(dir);
  const kept = await logOf(store);
  expect(kept.length).toBeGreaterThanOrEqual(
    Math.max(0, ...acknowledged.map(({ position }) => position)),
  );
  expect(JSON.stringify(kept)).toBe(JSON.stringify(log.slice(0, kept.length)));

  const check = new LedgerCheck(dir);
  const { faults } = await verifyLog(store, keys, {
    position: kept.length,
    onEvent: (event) => {
      check.add(event);
    },
  });
  expect([...verifyFiles(dir), ...faults, ...check.faults()]).toEqual([]);

  const commands = acknowledged.flatMap(({ command }) => (command ? [command] : []));
  for (const changed of [true, false]) {
    const last = commands.findLast(({ result }) => result.changed === changed);
    if (last) expect(await writer.write(last.intent, under(last.key))).toEqual(last.result);
  }
  expect(await store.head()).toBe(kept.length);
  await close();
}

const under = (idempotencyKey: string) =>
  ({ actor: 'ada', origin: 'entered', idempotencyKey }) as const;
