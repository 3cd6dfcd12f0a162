import type { AccountEvent } from '#events/catalogue';
import { projectionsOf } from '#insights/facts/account-facts';
import { Calibrations } from '#insights/churn-risk/calibrations';
import { Accounts } from '#insights/account/accounts';
import { Moments } from '#insights/asking/moments';
import { AccountFolds } from '#insights/projector/account-folds';
import { foldAccount } from '#insights/testing/fold-account';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate, type SimulatedAccount } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
let ledger: Ledger;
let accounts: Accounts;

beforeEach(async () => {
  clock.set('2025-06-21T12:00:00.000Z');
  const store = new MemoryEventStore(clock, { zone: 'UTC' });
  ledger = new Ledger(store, new MemoryKeys());
  const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
  const moments = new Moments(store, clock, await store.identity());
  accounts = new Accounts(store, ledger.keys, folds, moments, new Calibrations(store));
});

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-01-10T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Nordwind' },
};
const asha: AccountEvent = {
  type: 'StakeholderIdentified',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: { stakeholderId: 'asha' },
  personal: { name: 'Asha Rao', title: 'Buyer' },
};
const threat: AccountEvent = {
  type: 'CompetitorThreatLogged',
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: { threatId: 't1', rival: 'Südwind', severity: 'serious' },
  personal: { evidence: 'an offer on her desk' },
};

describe('an account', () => {
  it('is shown with the texts of the people and threats it is about', async () => {
    await ledger.record('A', [opened, asha, threat]);
    const view = await accounts.view('A', {});
    expect(view).toMatchObject({
      name: 'Nordwind',
      openedOn: '2025-01-10',
      revision: '2',
      stakeholders: [{ stakeholderId: 'asha', name: 'Asha Rao', title: 'Buyer' }],
      threats: [{ threatId: 't1', evidence: 'an offer on her desk' }],
    });
    expect(view.scores.map(({ name }) => name)).toEqual(['loyalty', 'churnRisk', 'coverage']);
  });

  it('is what it was on a day, and what was known of it at an instant', async () => {
    await ledger.record('A', [opened, asha]);
    clock.set('2025-06-22T12:00:00.000Z');
    await ledger.record('A', [threat]);

    expect((await accounts.view('A', { asOf: '2025-01-31' })).stakeholders).toEqual([]);
    expect((await accounts.view('A', { asOf: '2025-04-01' })).threats).toHaveLength(1);
    const known = await accounts.view('A', {
      asOf: '2025-04-01',
      knownAt: '2025-06-21T13:00:00.000Z',
    });
    expect(known).toMatchObject({ threats: [], revision: '1', asOf: '2025-04-01' });
  });

  it('is not known before its first event occurred, or was recorded', async () => {
    await ledger.record('A', [opened]);
    for (const question of [
      { asOf: '2025-01-09' },
      { knownAt: '2025-06-21T11:00:00.000Z' },
    ] as const) {
      await expect(accounts.view('A', question)).rejects.toMatchObject({ code: 'account-unknown' });
      const disagreement = accounts.disagreement('A', question);
      await expect(disagreement).rejects.toMatchObject({ code: 'account-unknown' });
    }
    await expect(accounts.view('B', {})).rejects.toMatchObject({ code: 'account-unknown' });
  });

  it('has scores whose contributions add up, and name events of its timeline', async () => {
    const [{ events }] = [...simulate(simulation(1))] as [SimulatedAccount];
    const ids = new Set(
      await ledger.record(
        'A',
        events.map(({ event }) => event),
      ),
    );
    const { scores } = await accounts.view('A', {});
    for (const { sum, contributions } of scores) {
      expect(contributions.reduce((points, one) => points + one.points, 0)).toBe(sum);
      for (const { evidence } of contributions) {
        expect(evidence.eventIds.every((id) => ids.has(id))).toBe(true);
      }
    }
  });

  it('has a sparkline that ends with its scores, each point as of its own day', async () => {
    for (const { accountId, events } of simulate(simulation(3))) {
      await ledger.record(
        accountId,
        events.map(({ event }) => event),
      );
    }
    const [line] = await accounts.sparklines(['A-0002', 'nobody'], {});
    const view = await accounts.view('A-0002', {});
    expect(line).toEqual(view.sparkline);
    for (const [index, asOf] of line!.days.entries()) {
      const then = await accounts.view('A-0002', { asOf }).catch(() => undefined);
      const values = then?.scores.map(({ value }) => value) ?? [null, null, null];
      expect([line!.loyalty[index], line!.churnRisk[index], line!.coverage[index]]).toEqual(values);
    }
  });
});

describe('the folds of rows and the fold of an account', () => {
  it('remember the same', () => {
    const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
    for (const { accountId, events } of simulate(simulation(3))) {
      const history = events.map(({ event }, revision) => ({
        ...event,
        id: `e${revision}`,
        stream: `account-${accountId}`,
        revision,
        position: revision + 1,
        recordedAt: event.occurredAt,
        meta: { actor: 'x', origin: 'entered' as const },
      }));
      expect(folds.factsOf(folds.foldAll(history))).toEqual(foldAccount('UTC', history));
    }
  });
});

function simulation(accountCount: number) {
  return {
    seed: 'accounts.spec',
    accounts: accountCount,
    from: '2024-01-01',
    until: '2025-06-20',
    eventsPerAccount: 60,
  };
}
