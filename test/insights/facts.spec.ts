import fc from 'fast-check';
import { projectionsOf } from '#insights/facts/account-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import { rowOf, rowText } from '#insights/projector/facts-rows';
import { AccountProjector, type FactsListener } from '#insights/projector/account-projector';
import { rebuild } from '#insights/projector/rebuild';
import { foldAccount } from '#insights/testing/fold-account';
import { Ledger } from '#insights/testing/ledger';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryReadModels } from '#stores/memory/read-models';

const ZONE = 'Europe/Berlin';
const folds = new AccountFolds(projectionsOf(ZONE), ZONE);
const deaf: FactsListener = {
  resumed: () => Promise.resolve(),
  moved: () => Promise.resolve(),
  mended: () => undefined,
};

const simulation = {
  seed: 'facts.spec',
  accounts: 4,
  from: '2024-01-01',
  until: '2025-06-20',
  eventsPerAccount: 40,
};

/** All that happened, each with an id of its own, in the order in which it happened. */
const told = [...simulate(simulation)].flatMap(({ accountId, events }) =>
  events.map(({ event }, index) => ({ accountId, event, id: `${accountId}-${index}` })),
);

/** Records everything in the order of some lots drawn; what happened at one instant stays in its order. */
async function recorded(lots: readonly number[], now: string): Promise<Ledger> {
  const ledger = new Ledger(
    new MemoryEventStore(new FixedClock(now), { zone: ZONE }),
    new MemoryKeys(),
  );
  const lotOf = new Map<string, number>();
  for (const [index, { accountId, event }] of told.entries()) {
    const instant = `${accountId} ${event.occurredAt}`;
    if (!lotOf.has(instant)) lotOf.set(instant, lots[index % lots.length]!);
  }
  const inOrder = told
    .map((one) => ({ one, lot: lotOf.get(`${one.accountId} ${one.event.occurredAt}`)! }))
    .sort((left, right) => left.lot - right.lot);
  for (const { one } of inOrder) await ledger.recordAs(one.accountId, one.id, one.event);
  return ledger;
}

async function rowsOf(readModels: ReadModels): Promise<unknown> {
  return Promise.all(folds.models.map((model) => readModels.page(model, undefined, 100)));
}

async function rebuilt({ store, keys }: Ledger): Promise<unknown> {
  const readModels = new MemoryReadModels();
  await rebuild(store, keys, readModels, folds, { position: await store.head() });
  return rowsOf(readModels);
}

async function followed({ store, keys }: Ledger, sizes: readonly number[]): Promise<unknown> {
  const readModels = new MemoryReadModels();
  const log = await store.readAll();
  for (let round = 0, position = 0; position < log.length; round += 1) {
    // A new projector every round: what the last one held in memory is lost.
    const projector = new AccountProjector(store, keys, readModels, folds, deaf);
    position = await projector.resume();
    const batch = log.slice(position, position + sizes[round % sizes.length]!);
    await projector.take(batch);
    await projector.write(false);
    position += batch.length;
  }
  return rowsOf(readModels);
}

describe('the facts of accounts', () => {
  const inOrder = [0];
  const lots = fc.array(fc.nat({ max: 1_000 }), { minLength: 40, maxLength: 40 });
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

  it('are the same to the bit in whatever order and whenever they were recorded, live or rebuilt', async () => {
    const expected = await rebuilt(await recorded(inOrder, '2025-07-01T00:00:00.000Z'));
    await fc.assert(
      fc.asyncProperty(lots, sizes, async (drawn, cuts) => {
        const ledger = await recorded(drawn, '2026-01-01T00:00:00.000Z');
        expect(await rebuilt(ledger)).toEqual(expected);
        expect(await followed(ledger, cuts)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('come back from where they rest as they were', () => {
    for (const { accountId } of simulate(simulation)) {
      const history = told
        .filter((one) => one.accountId === accountId)
        .map(({ event, id }, revision) => ({
          ...event,
          id,
          stream: `account-${accountId}`,
          revision,
          position: revision + 1,
          recordedAt: event.occurredAt,
          meta: { actor: 'x', origin: 'entered' as const },
        }));
      const facts = foldAccount(ZONE, history);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      const rows = folds.foldAll(history);
      for (const name of folds.names) {
        const row = rows[name];
        expect(row && rowOf(rowText(row), null)).toEqual(row);
      }
    }
  });
});
