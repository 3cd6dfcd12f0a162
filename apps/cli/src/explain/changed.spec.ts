import type { Changes } from '#insights/views';
import { changed } from './changed.ts';

const moment = (asOf: string) => ({ asOf, knownAt: null, position: 'ledger.9' });
const models = { before: 'a', after: 'a' };

describe('why scores changed, on the command line', () => {
  const changes: Changes = {
    ...moment('2026-03-31'),
    accountId: 'acme',
    horizonDays: 180,
    since: moment('2026-02-28'),
    changes: [
      {
        name: 'churnRisk',
        before: 0.09,
        after: 0.12,
        difference: 3_000,
        causes: [
          { cause: 'time', moved: 5_000, eventIds: [], count: 0 },
          { cause: 'acts', moved: -2_000, eventIds: ['e1', 'e2', 'e3', 'e4'], count: 4 },
        ],
        models,
      },
      { name: 'loyalty', before: null, after: 40, difference: null, causes: [], models },
    ],
  };

  it('are causes that add up, with the newest of their events', () => {
    expect(changed(changes)).toBe(`acme: from the end of 2026-02-28 to that of 2026-03-31.

Churn risk: 9.0 % to 12.0 %, +3.000 % points
     +5.000  time passed
     -2.000  what was done since (4 events)
               e1
               e2
               e3
               and 1 more

Loyalty: none to 40.0; nothing to compare.`);
  });
});
