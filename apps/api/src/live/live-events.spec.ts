import { liveEvents, resetAll } from './live-events.ts';

const onWire = (position: number): string => `ledger-1.${String(position)}`;
const changed = (projection: string) =>
  ({ projection, kind: 'changed', rows: [{ accountId: 'a' }], removed: [] }) as const;

describe('live news', () => {
  it('become one message a projection, whole', () => {
    expect(
      liveEvents({ position: 7, messages: [changed('portfolio')] }, 'ledger-1.5', onWire),
    ).toEqual([
      {
        id: 'ledger-1.7',
        type: 'changed',
        data: '{"projection":"portfolio","position":"ledger-1.7","rows":[{"accountId":"a"}],"removed":[]}',
      },
    ]);
  });

  it('carry the new position on their last message only', () => {
    const messages = [changed('portfolio'), changed('account:a'), changed('account:b')];
    const ids = liveEvents({ position: 7, messages }, 'ledger-1.5', onWire).map(({ id }) => id);
    expect(ids).toEqual(['ledger-1.5', 'ledger-1.5', 'ledger-1.7']);
  });

  it('may say to read all again', () => {
    const messages = [{ projection: 'portfolio', kind: 'reset', reason: 'too-much' }] as const;
    expect(liveEvents({ position: 7, messages }, 'ledger-1.5', onWire)).toEqual([
      {
        id: 'ledger-1.7',
        type: 'reset',
        data: '{"projection":"portfolio","position":"ledger-1.7","reason":"too-much"}',
      },
    ]);
  });
});

it('somebody from another ledger begins again here', () => {
  expect(resetAll(['portfolio', 'account:a'], 'ledger-1.7')).toMatchObject([
    { id: 'ledger-1.7', type: 'reset' },
    { id: 'ledger-1.7', type: 'reset' },
  ]);
});
