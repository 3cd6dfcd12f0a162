import * as fc from 'fast-check';
import type { Append, EventStore, StoredEvent } from '#kernel/event-store';
import { isFarAhead, knownFrom } from '#kernel/record-time';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent } from '#kernel/testing/new-events';
import { instantOf, type Instant } from '#kernel/time';
import { copying, logOf } from '../testing/copying.ts';
import { SpreadStore } from '../testing/spread-store.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { MemoryEventStore } from './memory/event-store.ts';
import { SqliteEventStore } from './sqlite/event-store.ts';

const STARTED_MS = Date.parse('2025-03-01T10:00:00.000Z');
const clock = new FixedClock('2025-03-01T10:00:00.000Z');
/** Clocks a little apart, and some that were far ahead. */
const clocks = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(299, 301, 305, 640, 90_000) },
);
const ASKED = [
  ...Array.from({ length: 14 }, (_, second) => second - 2),
  298,
  299,
  303,
  306,
  700,
  1e6,
];
const at = (second: number): Instant => instantOf(STARTED_MS + second * 1_000);

/** Appends of one to three events; some say when another ledger recorded them, in any order. */
const copiedAppends = fc.array(
  fc.record({
    stream: fc.constantFrom('account-acme', 'account-bolt'),
    count: fc.integer({ min: 1, max: 3 }),
    second: fc.option(clocks),
    clockSecond: clocks,
  }),
  { maxLength: 25 },
);

/** What is known at an instant, told by looking at every event from the first on. */
function knownBy(log: readonly StoredEvent[], knownAt: Instant): number {
  let [from, known] = ['', 0];
  for (const { position, recordedAt } of log) {
    from = knownFrom(from, recordedAt);
    if (from <= knownAt) known = position;
  }
  return known;
}

type Said = typeof copiedAppends extends fc.Arbitrary<infer T> ? T : never;

/** Every append on its own, or all of one turn in a commit. */
async function append(store: EventStore, said: Said, isTogether: boolean): Promise<void> {
  const appends = said.map(({ stream, count, second }, n): Append => {
    const events = Array.from({ length: count }, (_, i) => newEvent(`${String(n)} ${String(i)}`));
    const recordedAt = second === null ? {} : { recordedAt: at(second) };
    return { stream, expected: 'any', events, ...recordedAt };
  });
  if (isTogether) await Promise.all(appends.map((one) => store.append(one)));
  else {
    for (const [n, one] of appends.entries()) {
      clock.set(at(said[n]?.clockSecond ?? 0));
      await store.append(one);
    }
  }
}

async function expectToKnow(store: EventStore): Promise<void> {
  const log = await logOf(store);
  for (const second of ASKED) {
    expect([second, await store.positionKnownAt(at(second))]).toEqual([
      second,
      knownBy(log, at(second)),
    ]);
  }
}

/** Whatever an append does not say is stamped here: never earlier than what stands before it, a little ahead. */
async function expectStampsInOrder(store: EventStore, said: Said): Promise<void> {
  const stamped = said.flatMap(({ second, count }) => Array<boolean>(count).fill(second === null));
  let from = '';
  for (const [n, { recordedAt }] of (await logOf(store)).entries()) {
    if (stamped[n] === true && recordedAt < from) expect(isFarAhead(from, recordedAt)).toBe(true);
    from = knownFrom(from, recordedAt);
  }
}

describe('what was known, when many clocks recorded it', () => {
  it('ends before the first event recorded later, in a ledger that keeps the record times of another', () =>
    fc.assert(
      fc.asyncProperty(copiedAppends, fc.boolean(), async (said, isTogether) => {
        const { path, remove } = temporaryDirectory();
        const memory = new MemoryEventStore(clock, { zone: 'UTC' });
        const sqlite = SqliteEventStore.open(path, { clock });
        try {
          for (const store of [memory, sqlite]) {
            await append(store, said, isTogether);
            await expectToKnow(store);
            await expectStampsInOrder(store, said);
          }
          const recorded = async (store: EventStore) =>
            (await logOf(store)).map(({ recordedAt }) => recordedAt);
          expect(await recorded(sqlite)).toEqual(await recorded(memory));
        } finally {
          await sqlite.close();
          remove();
        }
      }),
      { numRuns: 40 },
    ));

  it('ends there in a copy of a remote log, however often copying was interrupted', () =>
    fc.assert(
      fc.asyncProperty(copiedAppends, fc.nat(25), async (said, first) => {
        await copying(async ({ copied, reading }) => {
          const remote = new SpreadStore(new MemoryEventStore(clock, { zone: 'UTC' }));
          await append(remote, said.slice(0, first), false);
          await copied(remote);
          await append(remote, said, false);
          await copied(remote);

          await reading(expectToKnow);
          expect(await reading(logOf)).toEqual(await logOf(remote));
        });
      }),
      { numRuns: 25 },
    ));
});
