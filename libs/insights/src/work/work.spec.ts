import { foldAccount } from '#insights/testing/fold-account';
import { historyOf } from '#insights/testing/history';
import {
  agreedOn,
  closedOn,
  contactOn,
  defenceOn,
  movedOn,
  openedOn,
  setAsideOn,
} from '#insights/testing/work';
import type { AccountEvent } from '#events/catalogue';
import { addDays, dayNumber } from '#kernel/time';
import { demoPortfolio, simulate } from '#simulation/simulate';
import { ASIDE_MAX, CLOSED_MAX, OPEN_MAX, TWO_SIDED_MAX, type WorkFacts } from './work.facts.ts';

const workAfter = (...events: readonly AccountEvent[]): WorkFacts =>
  foldAccount('UTC', historyOf([openedOn('2026-01-01'), ...events])).work;

const BEGUN = '2026-02-01';
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('what is remembered of work', () => {
  it('is what was agreed, as it was moved since', () => {
    const { open } = workAfter(
      agreedOn(BEGUN, { about: 'threat:T-1', channel: 'visit', withMarketing: true }),
      movedOn('2026-02-03', { actionId: 'X-1', dueOn: '2026-02-20' }),
      movedOn('2026-02-04', { actionId: 'X-1', dueOn: '2026-02-25', ownerId: 'rep-2' }),
      movedOn('2026-02-04', { actionId: 'X-9', dueOn: '2026-02-25' }),
    );
    expect(open).toEqual([
      {
        actionId: 'X-1',
        purpose: 'follow-up',
        side: 'us',
        ownerId: 'rep-2',
        agreedOn: dayNumber(BEGUN),
        dueOn: dayNumber('2026-02-25'),
        moved: 2,
        about: 'threat:T-1',
        channel: 'visit',
        withMarketing: true,
        eventId: 'event-1',
      },
    ]);
  });

  it('is what was closed, for 400 days and the newest of those', () => {
    const { open, closed } = workAfter(
      agreedOn(BEGUN),
      agreedOn(BEGUN, { actionId: 'X-2' }),
      closedOn('2026-02-05'),
      closedOn('2027-03-20', 'X-2', 'dropped'),
      closedOn('2027-03-20', 'X-9'),
    );
    expect(open).toEqual([]);
    expect(closed).toMatchObject([{ actionId: 'X-2', outcome: 'dropped' }]);
  });

  it('is which days had a contact of two sides, and the last review', () => {
    const { twoSided, review } = workAfter(
      contactOn('2026-02-01'),
      contactOn('2026-02-02', { kind: 'mail', answered: false }),
      contactOn('2026-02-03', { kind: 'mail', answered: false, direction: 'inbound' }),
      contactOn('2026-02-04', { kind: 'review', answered: false }),
    );
    expect(twoSided).toEqual(['2026-02-01', '2026-02-03'].map(dayNumber));
    expect(review).toEqual({ on: dayNumber('2026-02-04'), eventId: 'event-4' });
  });

  it('is what was last done against each threat', () => {
    const { defended } = workAfter(
      defenceOn('2026-02-01'),
      defenceOn('2026-02-02', 'T-2'),
      defenceOn('2026-02-03'),
    );
    expect(defended).toEqual([
      { threatId: 'T-2', on: dayNumber('2026-02-02'), eventId: 'event-2' },
      { threatId: 'T-1', on: dayNumber('2026-02-03'), eventId: 'event-3' },
    ]);
  });

  it('is what is out of sight: said anew it is until the other day, its own day takes it back', () => {
    const aside = (...events: readonly AccountEvent[]) => workAfter(...events).aside;
    const first = setAsideOn(BEGUN, 'account', '2026-02-20');
    expect(aside(first, setAsideOn('2026-02-02', 'account', '2026-02-10'))).toEqual([
      { matterId: 'account', untilOn: dayNumber('2026-02-10') },
    ]);
    expect(aside(first, setAsideOn('2026-02-02', 'account', '2026-02-02'))).toEqual([]);
    expect(aside(first, setAsideOn('2026-03-02', 'threat.T-1', '2026-03-10'))).toMatchObject([
      { matterId: 'threat.T-1' },
    ]);
  });

  it('is bounded: of too much what is due last goes, and that is said', () => {
    const facts = workAfter(
      ...many(OPEN_MAX + 2, (index) =>
        agreedOn(BEGUN, { actionId: `X-${String(index)}`, dueOn: addDays('2026-06-01', -index) }),
      ),
      ...many(TWO_SIDED_MAX + 5, (index) => contactOn(addDays(BEGUN, index))),
      ...many(CLOSED_MAX + 3, (index) => closedOn('2026-03-20', `X-${String(index + 10)}`)),
      ...many(ASIDE_MAX + 2, (index) =>
        setAsideOn('2026-03-21', `action.X-${String(index)}`, addDays('2026-04-01', index)),
      ),
    );
    expect(facts.open).toHaveLength(OPEN_MAX - CLOSED_MAX - 3);
    expect(facts.open.some(({ actionId }) => actionId === 'X-0' || actionId === 'X-1')).toBe(false);
    expect(facts.incomplete).toBe(true);
    expect(facts.closed).toHaveLength(CLOSED_MAX);
    expect(facts.twoSided).toHaveLength(TWO_SIDED_MAX);
    expect(facts.aside).toHaveLength(ASIDE_MAX);
  });

  it('takes less than 4 kB of the median account of the demo', () => {
    const sizes = [...simulate(demoPortfolio('2026-06-30'))]
      .map(({ events }) => foldAccount('UTC', historyOf(events.map(({ event }) => event))).work)
      .map((facts) => JSON.stringify(facts).length)
      .toSorted((one, other) => one - other);
    expect(sizes[sizes.length / 2]).toBeLessThan(4_000);
  });

  it('takes less than 20 kB of an account with every cap reached', () => {
    const id = (prefix: string, index: number) =>
      `${prefix}-2026-${String(index).padStart(5, '0')}`;
    const agreed = (index: number) =>
      agreedOn(BEGUN, {
        actionId: id('X', index),
        ownerId: 'anna.schmidt',
        about: `threat:${id('T', index)}`,
      });
    const whole = workAfter(
      ...many(CLOSED_MAX, (index) => agreed(index + OPEN_MAX)),
      ...many(CLOSED_MAX, (index) => closedOn(BEGUN, id('X', index + OPEN_MAX))),
      ...many(OPEN_MAX, agreed),
      ...many(TWO_SIDED_MAX, () => contactOn(BEGUN)),
      ...many(20, (index) => defenceOn(BEGUN, id('T', index))),
      ...many(ASIDE_MAX, (index) => setAsideOn(BEGUN, `action.${id('X', index)}`, '2026-04-01')),
    );
    const uuid = '7b0c2f4e-0000-5000-8000-000000000001';
    const text = JSON.stringify(whole).replaceAll(/event-\d+/g, uuid);
    expect(whole.open).toHaveLength(OPEN_MAX);
    expect(whole.closed).toHaveLength(CLOSED_MAX);
    expect(text.length).toBeLessThan(20_000);
  });
});
