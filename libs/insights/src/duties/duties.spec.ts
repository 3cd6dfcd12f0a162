import { foldAccount } from '#insights/testing/fold-account';
import { historyOf } from '#insights/testing/history';
import {
  agreedOn,
  closedOn,
  contactOn,
  defenceOn,
  keyOn,
  managedOn,
  movedOn,
  openedOn,
  signedOn,
  threatOn,
} from '#insights/testing/work';
import type { AccountEvent } from '#events/catalogue';
import { dayNumber, type Day } from '#kernel/time';
import { dutiesOf } from './duties.ts';
import type { Duty } from './duty.ts';

const TODAY = '2026-06-01';

const dutiesOn = (on: Day, ...events: readonly AccountEvent[]): readonly Duty[] =>
  dutiesOf(
    foldAccount('UTC', historyOf([openedOn('2025-01-01'), managedOn('2025-01-01'), ...events])),
    dayNumber(on),
  ).duties;

const duties = (...events: readonly AccountEvent[]) => dutiesOn(TODAY, ...events);
const daysOf = ({ matterId, fromOn, dueOn, untilOn }: Duty) => [matterId, fromOn, dueOn, untilOn];

describe('an action', () => {
  it('is in sight for a week before its day, until it is done', () => {
    const [one] = duties(agreedOn('2026-05-01', { dueOn: '2026-06-10' }));
    expect(one && daysOf(one)).toEqual(['action.X-1', '2026-06-03', '2026-06-10', null]);
    expect(duties(agreedOn('2026-05-01'), closedOn('2026-05-02'))).toEqual([]);
  });

  it('is its owner’s; one of the customer, or of nobody, is the manager’s', () => {
    expect(duties(agreedOn('2026-05-01', { ownerId: 'rep-2' }))[0]?.ownerId).toBe('rep-2');
    const { data } = agreedOn('2026-05-01', { side: 'customer' });
    const { ownerId: _nobody, ...of } = data as { ownerId: string };
    const theirs = { type: 'ActionAgreed', occurredAt: '2026-05-01T12:00:00.000Z', data: of };
    expect(duties(theirs as AccountEvent)[0]).toMatchObject({
      ownerId: 'rep-1',
      says: { code: 'action-of-theirs' },
      act: { command: 'CloseAction', about: { kind: 'action', id: 'X-1' } },
    });
  });

  it('says how often it was moved, and what it is about', () => {
    const [one] = duties(
      threatOn('2026-05-01'),
      agreedOn('2026-05-01', { about: 'threat:T-1' }),
      movedOn('2026-05-05', { actionId: 'X-1', dueOn: '2026-05-20' }),
    );
    expect(one?.says).toEqual({
      code: 'action-of-ours',
      params: {
        actionId: 'X-1',
        purpose: 'follow-up',
        agreedOn: '2026-05-01',
        dueOn: '2026-05-20',
        moved: 1,
        about: 'threat:T-1',
      },
    });
  });

  it.each([
    ['follow-up', { command: 'MakeContact', values: { fulfils: ['X-1'] } }],
    ['review', { command: 'MakeContact', values: { fulfils: ['X-1'], kind: 'review' } }],
    ['hand-over', { command: 'HandOver', values: { toManagerId: 'rep-1' } }],
    ['service', { command: 'CloseAction', about: { kind: 'action', id: 'X-1' } }],
  ] as const)('to %s is likeliest done by its command', (purpose, act) => {
    expect(duties(agreedOn('2026-05-01', { purpose }))[0]?.act).toEqual(act);
  });
});

describe('a decision on a contract', () => {
  it('is in sight for 90 days before, until its day where it renews itself', () => {
    const [one] = duties(signedOn('2026-01-01'));
    expect(one && daysOf(one)).toEqual([
      'renewal.SC-1.1',
      '2026-07-04',
      '2026-10-02',
      '2026-10-02',
    ]);
    expect(one?.says.params).toMatchObject({ percent: 10, endsOn: '2026-12-31', renews: 'yes' });
  });

  it('that ends by itself is in sight until the end, and over with it', () => {
    const plain = signedOn('2026-01-01');
    const { renewalMonths: _none, ...data } = plain.data as { renewalMonths: number };
    const ends = { ...plain, data } as AccountEvent;
    const [one, ...others] = duties(ends);
    expect(one && daysOf(one)).toEqual([
      'renewal.SC-1.1',
      '2026-07-04',
      '2026-10-02',
      '2026-12-31',
    ]);
    expect(others).toEqual([]);
  });

  it('of a monthly contract is one at a time: each begins after the one before it', () => {
    const rows = duties(
      signedOn('2026-01-01', { endsOn: '2026-06-30', noticeDays: 10, renewalMonths: 1 }),
    );
    expect(rows).toHaveLength(13);
    expect(rows.slice(0, 3).map(daysOf)).toEqual([
      ['renewal.SC-1.1', '2026-03-22', '2026-06-20', '2026-06-20'],
      ['renewal.SC-1.2', '2026-06-21', '2026-07-21', '2026-07-21'],
      ['renewal.SC-1.3', '2026-07-22', '2026-08-21', '2026-08-21'],
    ]);
    const [later] = dutiesOn(
      '2026-07-01',
      signedOn('2026-01-01', { endsOn: '2026-06-30', noticeDays: 10, renewalMonths: 1 }),
    );
    expect(later && daysOf(later)).toEqual([
      'renewal.SC-1.2',
      '2026-06-21',
      '2026-07-21',
      '2026-07-21',
    ]);
  });

  it('is none once the contract is terminated', () => {
    expect(
      duties(signedOn('2026-01-01'), {
        type: 'ContractTerminated',
        occurredAt: '2026-05-01T12:00:00.000Z',
        data: { contractId: 'SC-1', endsOn: '2026-12-31' },
      }),
    ).toEqual([]);
  });

  it('of a draft comes up 60 days after it was drafted', () => {
    const drafted = { ...signedOn('2026-03-01'), type: 'ContractDrafted' } as AccountEvent;
    const [one] = duties(drafted);
    expect(one && daysOf(one)).toEqual(['draft.SC-1', '2026-04-30', '2026-04-30', null]);
    expect(one?.act).toEqual({ command: 'SignContract', values: { contractId: 'SC-1' } });
  });
});

describe('a threat', () => {
  it('comes up a week after the last word of it, and is due in another', () => {
    const [one] = duties(threatOn('2026-05-01'));
    expect(one && daysOf(one)).toEqual(['threat.T-1', '2026-05-08', '2026-05-15', null]);
    const [defended] = duties(threatOn('2026-05-01'), defenceOn('2026-05-11'));
    expect(defended && daysOf(defended)).toEqual(['threat.T-1', '2026-05-18', '2026-05-25', null]);
    expect(defended?.eventIds).toEqual(['event-3', 'event-2']);
  });

  it('has no row of its own while actions are about it, and is back once they are over', () => {
    const about = (actionId: string) => agreedOn('2026-05-02', { actionId, about: 'threat:T-1' });
    const two = [threatOn('2026-05-01'), about('X-1'), about('X-2')];
    const kinds = (...events: readonly AccountEvent[]) => duties(...events).map(daysOf);
    expect(kinds(...two).map(([id]) => id)).toEqual(['action.X-1', 'action.X-2']);
    expect(kinds(...two, closedOn('2026-05-20', 'X-1')).map(([id]) => id)).toEqual(['action.X-2']);
    expect(kinds(...two, closedOn('2026-05-20', 'X-1'), closedOn('2026-05-20', 'X-2'))).toEqual([
      ['threat.T-1', '2026-05-08', '2026-05-15', null],
    ]);
  });
});

describe('a champion who left', () => {
  const champion: AccountEvent = {
    type: 'BuyingRoleAssigned',
    occurredAt: '2026-01-01T12:00:00.000Z',
    data: { stakeholderId: 'asha', role: 'champion' },
  };
  const left: AccountEvent = {
    type: 'StakeholderDeparted',
    occurredAt: '2026-05-03T12:00:00.000Z',
    data: { stakeholderId: 'asha' },
  };

  it('comes up at once while nobody follows', () => {
    const [one] = duties(champion, left);
    expect(one && daysOf(one)).toEqual(['person-left.asha', '2026-05-03', '2026-05-17', null]);
    expect(one?.act).toEqual({ command: 'IdentifyStakeholder', values: { roles: ['champion'] } });
    const another = { ...champion, occurredAt: '2026-05-04T12:00:00.000Z' };
    const data = { stakeholderId: 'ben', role: 'champion' };
    expect(duties(champion, left, { ...another, data } as AccountEvent)).toEqual([]);
  });
});

describe('the review of a key account', () => {
  it('is due 90 days after the last one, or after the mark', () => {
    const [first] = duties(keyOn('2026-01-10'));
    expect(first && daysOf(first)).toEqual(['review', '2026-03-27', '2026-04-10', null]);
    const [next] = duties(keyOn('2026-01-10'), contactOn('2026-02-10', { kind: 'review' }));
    expect(next?.dueOn).toBe('2026-05-11');
    expect(next?.says).toEqual({
      code: 'review-due',
      params: { dueOn: '2026-05-11', reviewedOn: '2026-02-10' },
    });
  });

  it('is the action’s where one is agreed, and none where the account is no key account', () => {
    const agreed = agreedOn('2026-05-01', { purpose: 'review' });
    expect(duties(keyOn('2026-01-10'), agreed).map(({ kind }) => kind)).toEqual(['action']);
    expect(duties(contactOn('2026-02-10', { kind: 'review' }))).toEqual([]);
  });
});

describe('a lost account', () => {
  it('asks for nothing but what was agreed', () => {
    const lost: AccountEvent = {
      type: 'AccountLost',
      occurredAt: '2026-05-20T12:00:00.000Z',
      data: { reason: 'price' },
    };
    const all = duties(
      threatOn('2026-05-01'),
      signedOn('2026-01-01'),
      agreedOn('2026-05-01'),
      lost,
    );
    expect(all.map(({ kind }) => kind)).toEqual(['action']);
  });
});
