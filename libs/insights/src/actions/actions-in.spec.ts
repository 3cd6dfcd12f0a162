import { historyOf } from '#insights/testing/history';
import { agreedOn, closedOn, movedOn, openedOn } from '#insights/testing/work';
import { actionsIn } from './actions-in.ts';

describe('the actions of an account', () => {
  it('are all that were agreed, as they were moved and closed, with what was noted', () => {
    const noted = {
      ...agreedOn('2026-05-01', { dueOn: '2026-05-10' }),
      personal: { note: 'Send it.' },
    };
    const history = historyOf([
      openedOn('2026-01-01'),
      noted as ReturnType<typeof agreedOn>,
      agreedOn('2026-05-02', { actionId: 'X-2', dueOn: '2026-05-20', about: 'threat:T-1' }),
      movedOn('2026-05-03', { actionId: 'X-1', dueOn: '2026-05-12' }),
      movedOn('2026-05-04', { actionId: 'X-1', dueOn: '2026-05-15', ownerId: 'rep-2' }),
      closedOn('2026-05-19', 'X-2', 'dropped'),
      closedOn('2026-05-19', 'X-9'),
    ]);
    expect(actionsIn(history, 'UTC')).toMatchObject([
      { actionId: 'X-2', closedOn: '2026-05-19', outcome: 'dropped', about: 'threat:T-1' },
      {
        actionId: 'X-1',
        dueOn: '2026-05-15',
        ownerId: 'rep-2',
        moved: 2,
        closedOn: null,
        note: 'Send it.',
        eventId: 'event-1',
      },
    ]);
  });
});
