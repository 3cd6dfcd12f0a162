import type { AccountEvent, MainstayEvent } from '#events/catalogue';
import { Moments } from '#insights/asking/moments';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { TimelineQuestion } from '#insights/asking/questions/timeline.question';
import { projectionsOf } from '#insights/facts/account-facts';
import { churnProbabilities } from '#insights/fit/churn-probabilities';
import type { AccountList } from '#insights/lists/account-list';
import { listAccounts, type NotListed } from '#insights/lists/list-accounts';
import { listModelOf } from '#insights/portfolio/list-checkpoint';
import { portfolioList } from '#insights/portfolio/portfolio.list';
import { AccountFolds } from '#insights/projector/account-folds';
import { WHOLE } from '#insights/projector/shard';
import { Troubles } from '#insights/projector/troubles';
import { renewalsList } from '#insights/renewals/renewals.list';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import type { PortfolioRow } from '#insights/views';
import { accountStream } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const simulation = {
  seed: 'troubles.spec',
  accounts: 99,
  from: '2025-01-01',
  until: '2025-06-20',
  eventsPerAccount: 8,
};

let ledger: Ledger;
let side: Running;
let told: string[];

beforeEach(async () => {
  clock.set('2025-06-21T12:00:00.000Z');
  told = [];
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const { accountId, events } of simulate(simulation)) {
    await ledger.record(
      accountId,
      events.map(({ event }) => event),
    );
  }
  await ledger.record('SICK', [opened, designated]);
});
afterEach(() => side.stop());

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Sick Ltd' },
};
const designated: AccountEvent = {
  type: 'KeyAccountDesignated',
  occurredAt: '2025-02-02T10:00:00.000Z',
  data: { byProfitability: true, byStrategy: false },
};
/** Written by something that knew no roles: coverage cannot fold it. */
const poison = {
  type: 'RequiredRolesSet',
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: {},
} as unknown as MainstayEvent;
/** A contract without a notice: it is folded, but no day can be said on which the customer decides. */
const unscorable = {
  type: 'ContractSigned',
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: {
    contractId: 'c-1',
    startsOn: '2025-03-01',
    endsOn: '2025-09-01',
    annualValueMinor: 100,
    currency: 'EUR',
  },
} as unknown as MainstayEvent;
const order: Extract<AccountEvent, { type: 'OrderPlaced' }> = {
  type: 'OrderPlaced',
  occurredAt: '2025-06-20T10:00:00.000Z',
  data: { orderId: 'o-2', kind: 'ad-hoc', amountMinor: 100, currency: 'EUR' },
};
const retracted = (event: string): AccountEvent => ({
  type: 'EventRetracted',
  occurredAt: '2025-06-21T10:00:00.000Z',
  data: { event },
});

const tell = (sentence: string): void => void told.push(sentence);

async function start(): Promise<void> {
  side = await running(ledger, clock, { tell });
  await side.caughtUp();
}

async function restart(): Promise<void> {
  await side.stop();
  const { readModels, lists } = side;
  side = await running(ledger, clock, { readModels, lists, tell });
  await side.caughtUp();
}

const rowsOf = async (asOf?: string): Promise<readonly PortfolioRow[]> =>
  (await side.insights.ask(new PortfolioQuestion({ sort: 'accountId', limit: 200, asOf }))).rows;

const rowOf = async (accountId: string, asOf?: string): Promise<PortfolioRow | undefined> =>
  (await rowsOf(asOf)).find((row) => row.accountId === accountId);

describe('an account that cannot be folded', () => {
  it('is listed without scores and says why, while all others are answered as ever', async () => {
    await start();
    const before = (await rowsOf()).filter(({ accountId }) => accountId !== 'SICK');
    const [event] = await ledger.record('SICK', [poison]);
    await side.caughtUp();

    const rows = await rowsOf();

    expect(rows).toHaveLength(100);
    expect(rows.filter(({ accountId }) => accountId !== 'SICK')).toEqual(before);
    expect(await rowOf('SICK')).toMatchObject({
      name: 'Sick Ltd',
      status: 'customer',
      key: true,
      loyalty: null,
      churnRisk: null,
      coverage: null,
      problem: { eventId: event },
    });
    expect((await rowOf('SICK'))?.problem?.says).toMatch(
      /^cannot be scored: coverage cannot take RequiredRolesSet: /,
    );
    expect(await side.insights.ask(new StatusQuestion())).toMatchObject({
      isReady: true,
      unscored: 1,
    });
    expect(told).toEqual([expect.stringContaining('The account SICK cannot be scored: coverage')]);
  });

  it('goes on to be listed with what others can take of its news', async () => {
    await ledger.record('SICK', [poison]);
    await start();
    await ledger.record('SICK', [order]);
    await side.caughtUp();

    const row = await rowOf('SICK');
    expect(row?.lastOrderOn).toBe('2025-06-20');
    expect(row?.problem?.says).toContain('coverage');
  });

  it('is answered on its page by who it is, and by the sentence', async () => {
    await ledger.record('SICK', [poison]);
    await start();

    const view = await side.insights.ask(new AccountQuestion('SICK'));

    expect(view).toMatchObject({ name: 'Sick Ltd', key: { byProfitability: true }, revision: '2' });
    expect(view.scores.map(({ name, value }) => [name, value])).toEqual([
      ['loyalty', null],
      ['churnRisk', null],
      ['coverage', null],
    ]);
    expect(view.problem?.says).toContain('cannot be scored: coverage cannot take');
    expect((await side.insights.ask(new TimelineQuestion('SICK'))).total).toBe(3);
    const [line] = await side.insights.ask(new SparklinesQuestion(['SICK']));
    expect(line?.loyalty.slice(-6)).toEqual([null, expect.any(Number), null, null, null, null]);
  });

  it('has its scores on the days before that event, and none after', async () => {
    await ledger.record('SICK', [poison]);
    await start();

    expect((await rowOf('SICK', '2025-02-20'))?.loyalty).toEqual(expect.any(Number));
    expect(await rowOf('SICK', '2025-02-20')).not.toHaveProperty('problem');
    expect(await rowsOf('2025-03-02')).toHaveLength(100);
    expect((await rowOf('SICK', '2025-03-02'))?.problem?.says).toContain('coverage');
  });

  it('heals by itself when the event is taken back', async () => {
    const [event] = await ledger.record('SICK', [poison]);
    await start();
    await ledger.record('SICK', [retracted(event!)]);
    await side.caughtUp();

    expect(await rowOf('SICK')).not.toHaveProperty('problem');
    expect((await rowOf('SICK'))?.loyalty).toEqual(expect.any(Number));
    expect(await side.insights.ask(new StatusQuestion())).toMatchObject({ unscored: 0 });
  });

  it('heals by itself when it is started with code that can take the event', async () => {
    await start();
    const whole = await rowOf('SICK');
    await side.stop();
    // As code left it that could not take what is in the stream.
    const problem = { says: 'coverage cannot take KeyAccountDesignated', eventId: null };
    await write('coverage', { until: '9999-12-31T23:59:59.999Z', facts: {}, problem });
    await side.lists.clear(portfolioList);
    await side.readModels.replace(listModelOf('UTC', WHOLE), 0, []);

    await restart();

    expect(await rowOf('SICK')).toEqual(whole);
    expect(await side.insights.ask(new StatusQuestion())).toMatchObject({
      unscored: 0,
      foldedAgain: 1,
    });
    expect(await rested('coverage')).toBeUndefined();
  });
});

describe('probabilities of all accounts', () => {
  it('leave out none: one that cannot be scored says why', async () => {
    await ledger.record('SICK', [order, poison]);
    await start();
    const { store, keys } = ledger;
    const moments = new Moments(store, clock, await store.identity());

    const found = await churnProbabilities(store, keys, folds, moments, { horizonDays: 180 });

    const [sick] = found.filter(({ problem }) => problem !== undefined);
    expect(sick).toMatchObject({ accountId: 'SICK', probability: null });
    expect(sick?.problem).toContain('coverage cannot take RequiredRolesSet');
    expect(found.length).toBeGreaterThan(30);
  });
});

describe('an account that can be folded but not be scored', () => {
  it('is listed without scores, today and on past days, and heals', async () => {
    const [event] = await ledger.record('SICK', [unscorable]);
    await start();

    expect((await rowOf('SICK'))?.problem?.says).toMatch(/^cannot be scored: /);
    expect((await rowOf('SICK', '2025-04-01'))?.problem?.says).toMatch(/^cannot be scored: /);
    expect((await side.insights.ask(new AccountQuestion('SICK'))).problem?.says).toMatch(
      /^cannot be scored: /,
    );

    await ledger.record('SICK', [retracted(event!)]);
    await side.caughtUp();
    expect(await rowOf('SICK')).not.toHaveProperty('problem');
  });
});

describe('a row that the code at hand cannot use', () => {
  it.each([
    ['is no JSON', '{"until":"2025-'],
    ['is no row', '[]'],
    ['has facts of another shape', '{"until":"2025-02-02T10:00:00.000Z","facts":{}}'],
  ])('because it %s is folded again from its stream, and replaced', async (_why, text) => {
    await start();
    const whole = await rowOf('SICK');
    const rests = await rested('commerce');
    await ledger.record('SICK', [order]);
    await side.caughtUp();
    const after = await rowOf('SICK');
    await side.stop();
    await writeText('commerce', text);
    expect(rests).toBeUndefined();

    clock.set('2025-06-22T12:00:00.000Z');
    await restart();
    const healed = await rowOf('SICK');

    expect(whole?.lastOrderOn).toBeNull();
    expect(healed?.lastOrderOn).toBe('2025-06-20');
    expect(healed).not.toHaveProperty('problem');
    expect(healed?.revenue.map(({ renewableMinor }) => renewableMinor)).toEqual([100]);
    expect(after?.revenue.map(({ renewableMinor }) => renewableMinor)).toEqual([100]);
    expect(JSON.parse((await rested('commerce')) ?? '')).toMatchObject({
      facts: { orders: { trades: [{ currency: 'EUR' }] } },
    });
    expect(await side.insights.ask(new StatusQuestion())).toMatchObject({
      unscored: 0,
      foldedAgain: 1,
    });
    expect(told).toEqual([expect.stringContaining('The account SICK was folded again: ')]);
  });

  it('is noticed by the next event as well', async () => {
    await ledger.record('SICK', [order]);
    await start();
    await side.stop();
    await writeText('commerce', '{"until":"2025-02-02T10:00:00.000Z","facts":{}}');
    await ledger.record('SICK', [{ ...order, data: { ...order.data, orderId: 'o-3' } }]);

    await restart();

    expect(await rowOf('SICK')).not.toHaveProperty('problem');
    expect(await side.insights.ask(new StatusQuestion())).toMatchObject({
      unscored: 0,
      foldedAgain: 1,
    });
    expect((await side.insights.ask(new AccountQuestion('SICK'))).lastYear).toEqual([
      { currency: 'EUR', amountMinor: 200 },
    ]);
  });
});

const write = (name: 'coverage' | 'commerce', row: object): Promise<void> =>
  writeText(name, JSON.stringify(row));

/** Puts a row of the account where the read side finds it when it starts. */
async function writeText(name: 'coverage' | 'commerce', text: string): Promise<void> {
  const { readModels }: { readonly readModels: ReadModels } = side;
  const model = folds.modelOf(name);
  const at = await readModels.position(model);
  await readModels.advance([{ model, from: at, to: at, rows: new Map([['SICK', text]]) }]);
}

const rested = async (name: 'coverage' | 'commerce'): Promise<string | undefined> =>
  (await side.readModels.rows(folds.modelOf(name), ['SICK'])).get('SICK');

describe('a list that cannot hold what it should of an account', () => {
  it('holds all others, and whoever runs it is told once', async () => {
    await start();
    const listed: AccountList = {
      ...renewalsList,
      rowsOf: (accountId) => {
        if (accountId === 'SICK') throw new Error('no such day');
        return { rows: [{ thing: 'S', cells: {}, shown: {} }], againOn: null };
      },
    };
    const unlisted: string[][] = [];
    const troubles = new Troubles(tell, () => undefined);
    const notListed: NotListed = (...what) => {
      unlisted.push(what);
      troubles.notListed(...what);
    };
    const accounts = ['ACME', 'SICK'].map((accountId) => ({
      accountId,
      rows: folds.foldAll([{ ...opened, stream: accountStream(accountId), eventId: 'E' } as never]),
    }));
    const lists = new MemoryLists();
    for (let times = 0; times < 2; times++) {
      await listAccounts(lists, listed, folds, accounts, 0, notListed);
    }

    expect(await lists.cells(listed.shape, {}, ['accountId'])).toEqual([['ACME']]);
    expect(unlisted).toEqual(Array(2).fill(['renewals', 'SICK', 'Error: no such day']));
    expect(told).toEqual([
      'What renewals should hold of the account SICK cannot be listed: Error: no such day',
    ]);
  });
});
