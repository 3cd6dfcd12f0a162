import type { AccountEvent } from '#events/catalogue';
import { ActionsQuestion } from '#insights/asking/questions/actions.question';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import type { LiveNews } from '#insights/live/live-projection';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import {
  agreedOn,
  closedOn,
  contactOn,
  keyOn,
  managedOn,
  openedOn,
  setAsideOn,
  signedOn,
  threatOn,
} from '#insights/testing/work';
import type { TodayQuery } from '#insights/today/today.query';
import type { TodayView } from '#insights/views';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const TODAY = '2026-06-01T12:00:00.000Z';
const clock = new FixedClock(TODAY);
let ledger: Ledger;
let side: Running;

beforeEach(() => {
  clock.set(TODAY);
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
});
afterEach(() => side.stop());

async function start(shards?: number): Promise<void> {
  side = await running(ledger, clock, { shards });
  await side.caughtUp();
}

const asked = (query: TodayQuery = {}): Promise<TodayView> =>
  side.insights.ask(new TodayQuestion(query));

const dueIn = ({ due }: TodayView): readonly string[] =>
  due.map(({ accountId, matterId, dueOn }) => `${accountId} ${matterId} ${dueOn}`);

const begun = (managerId = 'rep-1'): readonly AccountEvent[] => [
  openedOn('2025-01-01'),
  managedOn('2025-01-01', managerId),
];

/** A contract whose decision passed in May without a word, of so much a year. */
const passed = (annualValueMinor: number): AccountEvent => {
  const signed = signedOn('2025-06-01', { endsOn: '2026-08-20', annualValueMinor });
  const { renewalMonths: _none, ...data } = signed.data as { renewalMonths: number };
  return { ...signed, data } as AccountEvent;
};

describe('what is due on a day', () => {
  it('comes by its day, and of one day where most is at stake first', async () => {
    await ledger.record('A', [...begun(), agreedOn('2026-05-01', { dueOn: '2026-06-03' })]);
    await ledger.record('B', [...begun(), passed(90_000), threatOn('2026-05-20')]);
    await ledger.record('C', [...begun(), passed(900_000), threatOn('2026-05-20')]);
    await ledger.record('D', [...begun(), agreedOn('2026-05-01', { dueOn: '2026-06-09' })]);
    await start();

    const today = await asked();
    expect(dueIn(today)).toEqual([
      'C renewal.SC-1.1 2026-05-22',
      'B renewal.SC-1.1 2026-05-22',
      'C threat.T-1 2026-06-03',
      'B threat.T-1 2026-06-03',
      'A action.X-1 2026-06-03',
    ]);
    expect(today).toMatchObject({ on: '2026-06-01', ownerId: null, dueTotal: 5, nextCursor: null });
    expect(today.due[0]).toMatchObject({
      lateDays: 10,
      says: { code: 'renewal-passed', params: { contractId: 'SC-1', percent: 10 } },
      stake: { currency: 'EUR' },
      act: { command: 'RenewContract', about: { kind: 'contract', id: 'SC-1' }, accountId: 'C' },
    });
    expect(today.due[2]?.says.params).toMatchObject({ rival: 'Globex', days: 12 });
    expect(today.due.every(({ eventIds }) => eventIds.length > 0)).toBe(true);
  });

  it('is one’s own and that of one’s accounts', async () => {
    await ledger.record('A', [...begun('rep-1'), agreedOn('2026-05-01', { ownerId: 'rep-2' })]);
    await ledger.record('B', [...begun('rep-2'), threatOn('2026-05-20')]);
    await ledger.record('C', [...begun('rep-3'), threatOn('2026-05-20')]);
    await start();
    const of = async (ownerId: string) => dueIn(await asked({ ownerId }));
    expect(await of('rep-1')).toEqual(['A action.X-1 2026-05-08']);
    expect(await of('rep-2')).toEqual(['A action.X-1 2026-05-08', 'B threat.T-1 2026-06-03']);
    expect(await of('nobody')).toEqual([]);
    expect((await asked()).dueTotal).toBe(3);
  });

  it('is told page by page', async () => {
    for (const id of ['A', 'B', 'C']) {
      await ledger.record(id, [...begun(), agreedOn('2026-05-01'), threatOn('2026-05-20')]);
    }
    await start();
    const all = dueIn(await asked());
    const first = await asked({ limit: 4 });
    const second = await asked({ limit: 4, cursor: first.nextCursor ?? '' });
    expect([...dueIn(first), ...dueIn(second)]).toEqual(all);
    expect(second).toMatchObject({ nextCursor: null, dueTotal: 6, atStake: [], setAside: [] });
    await expect(asked({ ownerId: 'rep-1', cursor: first.nextCursor ?? '' })).rejects.toThrow();
  });

  it('of a day to come is known by what there is now', async () => {
    await ledger.record('A', [...begun(), signedOn('2026-01-01')]);
    await start();
    expect(dueIn(await asked())).toEqual([]);
    expect(dueIn(await asked({ on: '2026-07-03' }))).toEqual([]);
    expect(dueIn(await asked({ on: '2026-07-04' }))).toEqual(['A renewal.SC-1.1 2026-10-02']);
    expect(dueIn(await asked({ on: '2026-10-03' }))).toEqual([]);
  });

  it('has one of the decisions on a monthly contract', async () => {
    const monthly = { endsOn: '2026-06-30', noticeDays: 10, renewalMonths: 1 };
    await ledger.record('A', [...begun(), signedOn('2026-01-01', monthly)]);
    await start();
    expect(dueIn(await asked())).toEqual(['A renewal.SC-1.1 2026-06-20']);
    expect(dueIn(await asked({ on: '2026-06-21' }))).toEqual(['A renewal.SC-1.2 2026-07-21']);
  });

  it('is the same where other processes keep the lists', async () => {
    await ledger.record('A', [...begun(), agreedOn('2026-05-01'), threatOn('2026-05-20')]);
    await start(2);
    expect(dueIn(await asked())).toEqual(['A action.X-1 2026-05-08', 'A threat.T-1 2026-06-03']);
  });
});

describe('what is set aside', () => {
  it('is hidden until its day and back after it, however it grows worse', async () => {
    await ledger.record('A', [
      ...begun(),
      threatOn('2026-05-01'),
      setAsideOn('2026-05-20', 'threat.T-1', '2026-06-10'),
      {
        type: 'CompetitorThreatReassessed',
        occurredAt: '2026-05-22T12:00:00.000Z',
        data: { threatId: 'T-1', severity: 'serious' },
      },
    ]);
    await start();
    const hidden = await asked({ on: '2026-06-10' });
    expect(dueIn(hidden)).toEqual([]);
    expect(hidden.setAside).toEqual([
      {
        accountId: 'A',
        name: 'Acme',
        managerId: 'rep-1',
        matterId: 'threat.T-1',
        kind: 'threat',
        asideUntil: '2026-06-10',
      },
    ]);
    const shown = await asked({ on: '2026-06-11' });
    expect(dueIn(shown)).toEqual(['A threat.T-1 2026-06-05']);
    expect(shown.setAsideTotal).toBe(0);
  });

  it('on a past day is what was so by then, as it was known', async () => {
    await ledger.record('A', [...begun(), threatOn('2026-04-01')]);
    clock.set('2026-05-10T12:00:00.000Z');
    await ledger.record('A', [setAsideOn('2026-05-02', 'threat.T-1', '2026-05-31')]);
    clock.set(TODAY);
    await start();
    const setAside = async (query: TodayQuery) => (await asked(query)).setAsideTotal;
    expect(await setAside({ asOf: '2026-05-05' })).toBe(1);
    expect(await setAside({ asOf: '2026-05-01' })).toBe(0);
    expect(await setAside({ asOf: '2026-05-05', knownAt: '2026-05-09T00:00:00.000Z' })).toBe(0);
    expect(dueIn(await asked({ asOf: '2026-05-01' }))).toEqual(['A threat.T-1 2026-04-15']);
  });

  it('of an account is its card', async () => {
    await ledger.record('A', [
      ...begun(),
      passed(90_000),
      setAsideOn('2026-05-20', 'account', '2026-06-01'),
    ]);
    await start();
    const hidden = await asked();
    expect(hidden.atStake).toEqual([]);
    expect(hidden.notToBeForgotten).toEqual([]);
    expect(hidden.setAside).toMatchObject([{ kind: 'account', asideUntil: '2026-06-01' }]);
    expect((await asked({ on: '2026-06-02' })).atStake).toHaveLength(1);
  });
});

describe('where most is at stake', () => {
  it('are accounts that can be kept by acting, with what speaks most for their leaving', async () => {
    await ledger.record('A', [...begun(), passed(90_000), threatOn('2026-05-20')]);
    await ledger.record('B', [...begun('rep-2'), passed(900_000)]);
    await start();
    const { atStake, atStakeTotal } = await asked();
    expect(atStake.map(({ accountId }) => accountId)).toEqual(['B', 'A']);
    expect(atStakeTotal).toBe(2);
    expect(atStake[1]).toMatchObject({
      remedy: 1,
      renewableMinor: 90_000,
      causes: [
        { code: 'threat', evidence: { eventIds: [expect.any(String)] } },
        { code: 'renewal-passed' },
      ],
      act: { command: 'AgreeAction', values: { purpose: 'defence', about: 'threat:T-1' } },
    });
    const [{ churnRisk, stake } = { churnRisk: 0, stake: { amountMinor: 0 } }] = atStake;
    expect(stake.amountMinor).toBe(Math.round(900_000 * churnRisk));
    expect((await asked({ ownerId: 'rep-1' })).atStake).toHaveLength(1);
  });

  it('are none for which something of ours is agreed: those are in hand', async () => {
    const held = [
      ...begun(),
      passed(90_000),
      agreedOn('2026-05-01', { dueOn: '2026-06-20' }),
      agreedOn('2026-05-01', { actionId: 'X-2', dueOn: '2026-06-12', purpose: 'relationship' }),
    ];
    await ledger.record('A', held);
    await ledger.record('B', [...held, closedOn('2026-05-20'), closedOn('2026-05-20', 'X-2')]);
    await start();
    const { atStake, inHand, inHandTotal } = await asked();
    expect(atStake.map(({ accountId }) => accountId)).toEqual(['B']);
    expect(inHandTotal).toBe(1);
    expect(inHand).toMatchObject([
      {
        accountId: 'A',
        stake: { currency: 'EUR' },
        action: { actionId: 'X-2', dueOn: '2026-06-12' },
      },
    ]);
  });
});

describe('shops whose customers only order', () => {
  it('have nothing due on the first day, twenty cards and ten names', async () => {
    const orders = (id: string): readonly AccountEvent[] =>
      [0, 1, 2, 3].map((nth) => ({
        type: 'OrderPlaced',
        occurredAt: `2026-0${String(nth + 1)}-10T12:00:00.000Z`,
        data: {
          orderId: `${id}-${String(nth)}`,
          kind: 'ad-hoc',
          amountMinor: 10_000 + nth,
          currency: 'EUR',
        },
      }));
    for (let shop = 10; shop < 35; shop += 1) {
      await ledger.record(`S-${String(shop)}`, [openedOn('2026-01-01'), ...orders(String(shop))]);
    }
    await start();
    const view = await asked();
    expect(view).toMatchObject({ due: [], dueTotal: 0, atStakeTotal: 25 });
    expect(view.atStake).toHaveLength(20);
    expect(view.atStake.every(({ remedy }) => remedy === 0.5)).toBe(true);
    expect(view.notToBeForgotten).toHaveLength(10);
  });
});

describe('what is live', () => {
  it('are duties: whoever watches them is told the rows of the accounts that moved', async () => {
    await ledger.record('A', begun());
    await ledger.record('B', begun());
    await start();
    await asked();
    const told: LiveNews[] = [];
    await side.insights.live(['duties'], undefined, (news) => told.push(news));
    await ledger.record('A', [agreedOn('2026-05-28')]);
    await side.caughtUp();
    await side.insights.feed.settled();
    const changed = told
      .flatMap(({ messages }) => messages)
      .filter(({ kind }) => kind === 'changed');
    expect(changed).toMatchObject([
      { projection: 'duties', rows: [{ accountId: 'A', matterId: 'action.X-1' }], removed: [] },
    ]);
  });
});

describe('who sees their own accounts alone', () => {
  it('is asked of those, whosever day it is', async () => {
    await ledger.record('A', [...begun('rep-1'), threatOn('2026-05-20'), passed(90_000)]);
    await ledger.record('B', [...begun('rep-2'), threatOn('2026-05-20'), passed(90_000)]);
    await start();
    const view = await asked({ only: { managerIds: ['rep-2'] } });
    const names = [...view.due, ...view.atStake, ...view.notToBeForgotten];
    expect(new Set(names.map(({ accountId }) => accountId))).toEqual(new Set(['B']));
  });
});

describe('who is not to be forgotten', () => {
  it('are those past their floor first, then those longest without both sides', async () => {
    const met = (on: string) => contactOn(on);
    await ledger.record('A', [...begun(), met('2026-01-10')]);
    await ledger.record('B', [...begun(), keyOn('2025-02-01'), met('2026-05-01')]);
    await ledger.record('C', [...begun(), met('2026-05-20')]);
    await ledger.record('D', begun());
    await ledger.record('E', [openedOn('2025-01-01', 'prospect')]);
    await start();
    const { notToBeForgotten } = await asked();
    expect(
      notToBeForgotten.map(({ accountId, neglectedOn, twoSidedOn }) => [
        accountId,
        neglectedOn,
        twoSidedOn,
      ]),
    ).toEqual([
      ['B', '2025-04-01', '2026-05-01'],
      ['D', null, null],
      ['A', null, '2026-01-10'],
      ['C', null, '2026-05-20'],
    ]);
  });
});

describe('actions of all accounts', () => {
  it('are listed by the day they are due, those over as well', async () => {
    await ledger.record('A', [
      ...begun(),
      agreedOn('2026-05-01', { dueOn: '2026-06-05' }),
      agreedOn('2026-05-01', { actionId: 'X-2', dueOn: '2026-05-20', purpose: 'communication' }),
      closedOn('2026-05-19', 'X-2'),
    ]);
    await start();
    const rows = async (query: ActionsQuestion['query']) =>
      (await side.insights.ask(new ActionsQuestion(query))).rows;
    expect(await rows({})).toMatchObject([
      { actionId: 'X-2', closedOn: '2026-05-19', outcome: 'done', dueOn: '2026-05-20' },
      { actionId: 'X-1', closedOn: null, outcome: null, moved: 0, withMarketing: false },
    ]);
    expect(await rows({ open: true })).toHaveLength(1);
    expect(await rows({ open: false })).toHaveLength(1);
    expect(await rows({ purposes: ['communication'] })).toHaveLength(1);
    expect(await rows({ ownerIds: ['rep-2'] })).toEqual([]);
    expect(await rows({ dueFrom: '2026-06-01', dueTo: '2026-06-30' })).toHaveLength(1);
    expect(await rows({ asOf: '2026-05-10', open: true })).toHaveLength(2);
  });
});
