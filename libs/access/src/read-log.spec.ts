import { ReadLog } from '#access/read-log';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryAccessStore } from '#stores/memory/access-store';

const ROUTE = 'GET /api/v1/accounts/:accountId';

function given() {
  const clock = new FixedClock('2026-03-01T12:00:00.000Z');
  const store = new MemoryAccessStore();
  const failures: unknown[] = [];
  return {
    clock,
    store,
    failures,
    log: new ReadLog(store, clock, (error) => failures.push(error)),
  };
}

describe('what auditors read', () => {
  it('is listed the newest first, with names, page by page', async () => {
    const { log, store, clock } = given();
    const uma = await store.obtainActor({ id: 'u-1', name: 'Uma', kind: 'person' });
    log.note(uma.id, ROUTE, 'A-1');
    clock.set('2026-03-01T12:00:01.000Z');
    log.note('gone', ROUTE, null);
    const first = await log.page(1);
    expect(first.reads).toEqual([
      {
        at: '2026-03-01T12:00:01.000Z',
        actor: 'gone',
        name: 'gone',
        route: ROUTE,
        accountId: null,
      },
    ]);
    const second = await log.page(1, first.nextCursor ?? '');
    expect(second.reads).toMatchObject([{ name: 'Uma', accountId: 'A-1' }]);
    expect(await log.page(2, second.nextCursor ?? '')).toEqual({ reads: [], nextCursor: null });
  });

  it('is written together', async () => {
    const { log, store } = given();
    const noted = jest.spyOn(store, 'noteReads');
    for (let n = 0; n < 1_200; n += 1) log.note('u-1', ROUTE, `A-${String(n)}`);
    await log.written();
    expect(noted.mock.calls.map(([reads]) => reads.length)).toEqual([500, 500, 200]);
    expect((await log.page(1)).reads).toMatchObject([{ accountId: 'A-1199' }]);
  });

  it('is kept for 400 days', async () => {
    const { log, clock } = given();
    log.note('u-1', ROUTE, 'old');
    await log.written();
    clock.set('2027-04-05T12:00:00.001Z');
    log.note('u-1', ROUTE, 'new');
    expect((await log.page(9)).reads.map(({ accountId }) => accountId)).toEqual(['new']);
  });

  it('that cannot be written is told of, and what comes later is written', async () => {
    const { log, store, failures } = given();
    const noted = jest.spyOn(store, 'noteReads').mockRejectedValueOnce(new Error('full'));
    log.note('u-1', ROUTE, 'A-1');
    await log.written();
    log.note('u-1', ROUTE, 'A-2');
    expect((await log.page(9)).reads).toMatchObject([{ accountId: 'A-2' }]);
    expect(failures).toEqual([new Error('full')]);
    expect(noted).toHaveBeenCalledTimes(2);
  });
});
