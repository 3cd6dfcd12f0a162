import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { QuarantineQuestion } from '#insights/asking/questions/quarantine.question';
import { TimelineQuestion } from '#insights/asking/questions/timeline.question';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import type { NewEvent } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const opened = (name: string): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name },
});
const order: AccountEvent = {
  type: 'OrderPlaced',
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: { orderId: 'o-1', kind: 'ad-hoc', amountMinor: 7700, currency: 'EUR' },
};
const corrected: AccountEvent = {
  type: 'EventCorrected',
  occurredAt: '2025-03-02T10:00:00.000Z',
  data: {
    event: '11111111-1111-4111-8111-111111111111',
    type: 'OrderPlaced',
    schemaVersion: 1,
    occurredAt: '2025-03-01T10:00:00.000Z',
    data: { ...order.data },
  },
};

let ledger: Ledger;
let keys: MemoryKeys;
let side: Running | undefined;

beforeEach(async () => {
  keys = new MemoryKeys();
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), keys);
  await ledger.record('GOOD', [opened('Good Ltd'), order]);
  await ledger.record('SICK', [opened('Sick Ltd')]);
});
afterEach(async () => {
  await side?.stop();
  side = undefined;
});

/** Records an event as a spoilt disk gives it back; answers its id. */
async function recordSpoilt(event: AccountEvent, spoil: Partial<NewEvent>): Promise<string> {
  const stream = accountStream('SICK');
  const encoded = { ...(await ledger.encoded(stream, event)), ...spoil };
  await ledger.store.append({ stream, expected: 'any', events: [encoded] });
  return encoded.id;
}

async function start(): Promise<Running['insights']> {
  side = await running(ledger, clock);
  await side.caughtUp();
  return side.insights;
}

async function rowsOf(insights: Running['insights'], asOf?: string) {
  const { rows } = await insights.ask(new PortfolioQuestion({ sort: 'accountId', asOf }));
  return Object.fromEntries(rows.map((row) => [row.accountId, row]));
}

const SPOILT: readonly [how: string, AccountEvent, Partial<NewEvent>, says: RegExp][] = [
  ['whose data is no JSON', order, { data: '!"orderId":"o-1"}' }, /OrderPlaced cannot be read/],
  ['of a type nobody knows', order, { type: 'OrderPlacee' }, /OrderPlacee cannot be read: this/],
  [
    'that corrected who knows what',
    corrected,
    { data: '{"event":' },
    /EventCorrected cannot be read/,
  ],
];

describe.each(SPOILT)('an event %s', (_how, event, spoil, says) => {
  it.each([
    ['that stood there before the start', true],
    ['that comes while the read side runs', false],
  ])('%s costs its account alone', async (_when, isBefore) => {
    if (isBefore) await recordSpoilt(event, spoil);
    const insights = await start();
    if (!isBefore) await recordSpoilt(event, spoil);
    await side?.caughtUp();

    const rows = await rowsOf(insights);
    expect(rows['GOOD']).toMatchObject({ lastOrderOn: '2025-03-01' });
    expect(rows['GOOD']).not.toHaveProperty('problem');
    expect(rows['SICK']).toMatchObject({ name: 'Sick Ltd', loyalty: null, churnRisk: null });
    expect(rows['SICK']?.problem?.says).toMatch(says);
  });

  it('is named in the quarantine, on the page of the account and in its timeline', async () => {
    const id = await recordSpoilt(event, spoil);
    const insights = await start();

    const { entries, total } = await insights.ask(new QuarantineQuestion());
    expect(entries).toEqual([
      { accountId: 'SICK', eventId: id, says: expect.stringMatching(says) as string },
    ]);
    expect(total).toBe(1);
    const view = await insights.ask(new AccountQuestion('SICK'));
    expect(view.problem).toMatchObject({ eventId: id });
    const timeline = await insights.ask(new TimelineQuestion('SICK'));
    expect(timeline.entries[0]).toMatchObject({ id, data: {}, personal: null });
    expect(timeline.entries[0]?.problem).toMatch(says);
    expect(timeline.entries[1]).toMatchObject({ type: 'AccountOpened', problem: null });
  });

  it('is of no account on the days before it', async () => {
    await recordSpoilt(event, spoil);
    const rows = await rowsOf(await start(), '2025-02-20');
    expect(rows['SICK']).not.toHaveProperty('problem');
  });

  it('does not keep the read models from being built again', async () => {
    await recordSpoilt(event, spoil);
    await start();
    const { accounts } = await rebuildFacts(ledger.store, keys, side!.readModels);
    expect(accounts).toBe(2);
  });

  it('is forgotten when it is retracted', async () => {
    const id = await recordSpoilt(event, spoil);
    const insights = await start();
    await ledger.record('SICK', [
      { type: 'EventRetracted', occurredAt: '2025-06-21T10:00:00.000Z', data: { event: id } },
    ]);
    await side?.caughtUp();
    expect((await rowsOf(insights))['SICK']).not.toHaveProperty('problem');
    expect((await insights.ask(new QuarantineQuestion())).entries).toEqual([]);
  });
});

describe('an event whose data is no JSON', () => {
  it('counts with its new content once it is corrected', async () => {
    const id = await recordSpoilt(order, { data: '!' });
    const insights = await start();
    await ledger.record('SICK', [{ ...corrected, data: { ...corrected.data, event: id } }]);
    await side?.caughtUp();
    expect((await rowsOf(insights))['SICK']).toMatchObject({ lastOrderOn: '2025-03-01' });
  });
});

describe('texts that cannot be opened', () => {
  it.each([
    ['as their key was destroyed', () => keys.destroy(['SICK'])],
    ['as their key is another', () => keys.lose('SICK').then(() => keys.obtain(['SICK']))],
  ])(
    '%s are null with a mark, the id stands for the name, and all else is there',
    async (_why, lose) => {
      await ledger.record('SICK', [order]);
      await lose();
      const insights = await start();

      expect((await rowsOf(insights))['SICK']).toMatchObject({
        name: 'SICK',
        lastOrderOn: '2025-03-01',
      });
      expect((await rowsOf(insights))['SICK']).not.toHaveProperty('problem');
      expect((await insights.ask(new AccountQuestion('SICK'))).name).toBe('SICK');
      const { entries } = await insights.ask(new TimelineQuestion('SICK'));
      expect(entries.map(({ personal, sealed }) => [personal, sealed])).toEqual([
        [null, false],
        [null, true],
      ]);
    },
  );
});
