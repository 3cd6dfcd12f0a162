import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { decode, keyNamesOfAll } from '#events/codec';
import { effectiveHistory } from '#events/effective-history';
import { AccountFolds } from '#insights/projector/account-folds';
import { AccountProjector, type FactsListener } from '#insights/projector/account-projector';
import { rowOf } from '#insights/projector/facts-rows';
import { foldLog } from '#insights/projector/fold-log';
import { rebuild } from '#insights/projector/rebuild';
import { shardsOf } from '#insights/projector/shard';
import { accountRow, type AccountProjection } from '#insights/facts/account-projection';
import { Ledger } from '#insights/testing/ledger';
import type { Recorded } from '#kernel/event';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { replay } from '#kernel/fold';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryReadModels } from '#stores/memory/read-models';

/** Facts that tell every difference in order, content, origin and personal text. */
const told: AccountProjection<readonly string[]> = {
  name: 'told',
  version: 1,
  key: accountRow,
  initial: [],
  unseals: ['AccountOpened'],
  on: {
    AccountOpened: (all, { id, personal, meta }) => [
      ...all,
      `${id} ${personal?.name ?? '?'} ${meta.origin}`,
    ],
    WalletEstimated: (all, { id, data }) => [...all, `${id} ${data.annualMinor}`],
  },
};

const managers: AccountProjection<{ readonly last: string; readonly count: number }> = {
  name: 'managers',
  version: 1,
  key: accountRow,
  initial: { last: '', count: 0 },
  unseals: [],
  on: {
    ManagerAssigned: ({ count }, { data }) => ({ last: data.managerId, count: count + 1 }),
  },
};

const projections = { told, managers };

interface Told {
  readonly told: readonly string[];
  readonly managers: { readonly last: string; readonly count: number };
}

const folds = new AccountFolds(projections, 'UTC');
const ACCOUNTS = ['A', 'B', 'C'];
const deaf: FactsListener<Told> = {
  resumed: () => Promise.resolve(),
  moved: () => Promise.resolve(),
  mended: () => undefined,
};

/** One thing somebody recorded: `about` picks an earlier event of the account to amend. */
interface Step {
  readonly account: number;
  readonly kind: 'opened' | 'wallet' | 'manager' | 'corrected' | 'retracted';
  readonly day: number;
  readonly about: number;
}

const steps = fc.array(
  fc.record<Step>({
    account: fc.nat({ max: ACCOUNTS.length - 1 }),
    kind: fc.constantFrom('opened', 'wallet', 'manager', 'corrected', 'retracted'),
    day: fc.integer({ min: 1, max: 6 }),
    about: fc.nat({ max: 9 }),
  }),
  { minLength: 1, maxLength: 25 },
);

const at = (day: number): string => `2025-03-0${day}T10:00:00.000Z`;

async function ledgerOf(history: readonly Step[]): Promise<Ledger> {
  const clock = new FixedClock('2025-04-01T00:00:00.000Z');
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  const recorded: Record<string, { id: string; type: string }[]> = { A: [], B: [], C: [] };
  for (const [index, step] of history.entries()) {
    const accountId = ACCOUNTS[step.account]!;
    const earlier = recorded[accountId]!;
    const event = eventOf(step, index, earlier);
    const [id] = await ledger.record(accountId, [event]);
    earlier.push({ id: id!, type: event.type });
  }
  return ledger;
}

function eventOf(
  { kind, day, about }: Step,
  index: number,
  earlier: readonly { readonly id: string; readonly type: string }[],
): AccountEvent {
  const occurredAt = at(day);
  const opened = earlier.filter(({ type }) => type === 'AccountOpened');
  const target =
    kind === 'corrected' ? opened.at(about % opened.length) : earlier.at(about % earlier.length);
  if (kind === 'manager') {
    return { type: 'ManagerAssigned', occurredAt, data: { managerId: `m${index}` } };
  }
  if (kind === 'corrected' && target) {
    const content = { schemaVersion: 1, occurredAt: at((day % 6) + 1), data: { as: 'customer' } };
    return {
      type: 'EventCorrected',
      occurredAt,
      data: { event: target.id, type: 'AccountOpened', ...content },
      personal: { name: `Corrected ${index}` },
    };
  }
  if (kind === 'retracted' && target) {
    return { type: 'EventRetracted', occurredAt, data: { event: target.id } };
  }
  if (kind === 'opened') {
    return {
      type: 'AccountOpened',
      occurredAt,
      data: { as: 'prospect' },
      personal: { name: `Name ${index}` },
    };
  }
  return {
    type: 'WalletEstimated',
    occurredAt,
    data: { annualMinor: index, currency: 'EUR' },
  };
}

/** Follows the log in batches of the given sizes, each delivered twice; some end with the process killed. */
async function follow(
  { store, keys }: Ledger,
  readModels: ReadModels,
  batches: readonly { readonly size: number; readonly then: 'write' | 'go on' | 'die' }[],
): Promise<void> {
  const log = await store.readAll();
  let projector = new AccountProjector(store, keys, readModels, folds, deaf);
  let position = await projector.resume();
  for (const { size, then } of batches) {
    const batch = log.slice(position, position + size);
    await projector.take(batch);
    await projector.take(batch);
    position += batch.length;
    if (then === 'write') await projector.write(false);
    if (then === 'die') {
      projector = new AccountProjector(store, keys, readModels, folds, deaf);
      position = await projector.resume();
    }
  }
  await projector.take(log.slice(position));
  await projector.write(true);
}

const batches = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 7 }),
    then: fc.constantFrom('write' as const, 'go on' as const, 'die' as const),
  }),
  { maxLength: 12 },
);

async function rowsIn(readModels: ReadModels): Promise<unknown> {
  const rows = folds.models.map((model) => readModels.page(model, undefined, 100));
  return [
    await Promise.all(rows),
    await Promise.all(folds.models.map((m) => readModels.position(m))),
  ];
}

const rebuilt = async ({ store, keys }: Ledger): Promise<ReadModels> => {
  const readModels = new MemoryReadModels();
  await rebuild(store, keys, readModels, folds, { position: await store.head() });
  return readModels;
};

describe('facts that follow the log', () => {
  it('are to the bit those of a rebuild, in any batches, each twice, in any order, killed in between', () =>
    fc.assert(
      fc.asyncProperty(steps, batches, async (history, cuts) => {
        const ledger = await ledgerOf(history);
        const live = new MemoryReadModels();
        await follow(ledger, live, cuts);
        expect(await rowsIn(live)).toEqual(await rowsIn(await rebuilt(ledger)));
      }),
      { numRuns: 200 },
    ));

  it('are the same in parts, each account in one of them', () =>
    fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 2, max: 5 }), async (history, count) => {
        const ledger = await ledgerOf(history);
        const whole = await rebuilt(ledger);
        const parted = new MemoryReadModels();
        const position = await ledger.store.head();
        const parts = shardsOf(count).map((shard) => new AccountFolds(projections, 'UTC', shard));
        for (const part of parts) {
          const projector = new AccountProjector(ledger.store, ledger.keys, parted, part, deaf);
          await projector.take(await ledger.store.readAll({ after: await projector.resume() }));
          await projector.write(true);
          expect(await parted.positions(part.models)).toEqual([position, position]);
        }
        for (const name of folds.names) {
          const pages = await Promise.all(
            parts.map((part) => parted.page(part.modelOf(name), undefined, 100)),
          );
          const rows = pages.flat().sort(([left], [right]) => (left < right ? -1 : 1));
          expect(rows).toEqual(await whole.page(folds.modelOf(name), undefined, 100));
        }
      }),
      { numRuns: 100 },
    ));

  it('are the fold of the effective history', () =>
    fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const ledger = await ledgerOf(history);
        const readModels = await rebuilt(ledger);
        for (const accountId of ACCOUNTS) {
          const happened = effectiveHistory(await streamOf(ledger, accountId));
          const rows = await readModels.rows(folds.modelOf('told'), [accountId]);
          const row = rows.get(accountId);
          const facts = row === undefined ? [] : rowOf(row, told.initial).facts;
          expect(facts).toEqual(replay(told, happened));
        }
      }),
      { numRuns: 100 },
    ));

  it('are not folded again when somebody else has moved them on: the projector goes on from there', async () => {
    const ledger = await ledgerOf(
      [1, 2, 3].map((day) => ({ account: 0, kind: 'wallet', day, about: 0 })),
    );
    const readModels = new MemoryReadModels();
    const log = await ledger.store.readAll();
    const one = new AccountProjector(ledger.store, ledger.keys, readModels, folds, deaf);
    await one.resume();
    await one.take(log.slice(0, 1));

    await follow(ledger, readModels, []);

    await expect(one.write(true)).rejects.toMatchObject({ name: 'CheckpointMoved' });
    expect(await one.resume()).toBe(3);
    expect(await rowsIn(readModels)).toEqual(await rowsIn(await rebuilt(ledger)));
  });

  it('are built anew when a new version stands behind the others', async () => {
    const ledger = await ledgerOf(
      [1, 3, 2].map((day) => ({ account: 0, kind: 'wallet', day, about: 0 })),
    );
    const readModels = new MemoryReadModels();
    await follow(ledger, readModels, []);
    const next = new AccountFolds({ told: { ...told, version: 2 }, managers }, 'UTC');

    const projector = new AccountProjector(ledger.store, ledger.keys, readModels, next, deaf);

    expect(await projector.resume()).toBe(3);
    const rows = await Promise.all(
      [folds, next].map((one) => readModels.rows(one.modelOf('told'), ['A'])),
    );
    expect(rows[1]).toEqual(rows[0]);
  });

  it('are built anew when they know more than the log', async () => {
    const history = [1, 2, 3].map(
      (day) => ({ account: 0, kind: 'wallet', day, about: 0 }) as const,
    );
    const readModels = new MemoryReadModels();
    await follow(await ledgerOf(history), readModels, []);
    const older = await ledgerOf(history.slice(0, 1));

    await follow(older, readModels, []);

    expect(await rowsIn(readModels)).toEqual(await rowsIn(await rebuilt(older)));
  });

  it('are built anew when they are of another ledger', async () => {
    const one = await ledgerOf([{ account: 0, kind: 'wallet', day: 1, about: 0 }]);
    const other = await ledgerOf([{ account: 1, kind: 'manager', day: 1, about: 0 }]);
    const readModels = new MemoryReadModels();
    await follow(one, readModels, []);

    await follow(other, readModels, []);

    expect(await rowsIn(readModels)).toEqual(await rowsIn(await rebuilt(other)));
  });
});

describe('the log folded as of a past day, as known at a position', () => {
  it('is the fold of what had occurred and was known then', () =>
    fc.assert(
      fc.asyncProperty(
        steps,
        fc.integer({ min: 0, max: 7 }),
        fc.nat({ max: 25 }),
        async (history, day, known) => {
          const ledger = await ledgerOf(history);
          const extent = { position: known, until: at(day) };
          const accounts = await foldLog(ledger.store, ledger.keys, folds, extent);
          for (const { accountId, rows } of accounts.all()) {
            const stream = await streamOf(ledger, accountId);
            const happened = effectiveHistory(
              stream.filter(({ position }) => position <= known),
              at(day),
            );
            expect(folds.factsOf(rows)).toEqual({
              told: replay(told, happened),
              managers: replay(managers, happened),
            });
          }
        },
      ),
      { numRuns: 200 },
    ));
});

async function streamOf(
  { store, keys }: Ledger,
  accountId: string,
): Promise<readonly Recorded<AccountEvent>[]> {
  const stored = await storedOf(store, accountId);
  const ring = await keys.find(keyNamesOfAll(stored));
  return stored.map((event) => decode(event, ring) as Recorded<AccountEvent>);
}

const storedOf = async (store: EventStore, accountId: string): Promise<readonly StoredEvent[]> =>
  (await store.readAll()).filter(({ stream }) => stream === `account-${accountId}`);
