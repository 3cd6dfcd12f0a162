import { encode, keyNamesOf } from '#events/codec';
import { samples } from '#events/testing/samples';
import type { NewEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { verifyLog } from './verify-log.ts';

const STREAM = 'account-acme';

describe('verifying a log', () => {
  async function given(change: (event: NewEvent) => NewEvent = (event) => event) {
    const store = new MemoryEventStore(new FixedClock('2026-04-01T10:00:00.000Z'), { zone: 'UTC' });
    const keys = new MemoryKeys();
    const event = samples.AccountOpened;
    const ring = await keys.obtain(keyNamesOf(STREAM, event));
    const meta = { actor: 'ada', origin: 'entered' } as const;
    const encoded = change(encode(STREAM, { id: 'id-1', event, meta }, ring));
    await store.append({ stream: STREAM, expected: 'none', events: [encoded] });
    const verified = async () => verifyLog(store, keys, { position: await store.head() });
    return { keys, verified };
  }

  it('finds nothing wrong with what was written', async () => {
    expect(await (await given()).verified()).toEqual({ events: 1, erased: 0, faults: [] });
  });

  it.each([
    ['data that cannot be read', { data: '!' }, /id-1 .* cannot be read/],
    ['a type that nobody knows', { type: 'HolidayTaken' }, /is of no type known here/],
    ['texts that were changed', { personal: '1.AAAA' }, /cannot be opened with its key/],
  ])('finds %s', async (_what, change, sentence) => {
    const { verified } = await given((event) => ({ ...event, ...change }));
    expect((await verified()).faults).toEqual([expect.stringMatching(sentence)]);
  });

  it('tells a key that is missing from one that was destroyed', async () => {
    const missing = await given();
    await missing.keys.lose('acme');
    expect((await missing.verified()).faults).toEqual([
      expect.stringMatching(/the key acme of id-1 .* is missing/),
    ]);
    const destroyed = await given();
    await destroyed.keys.destroy(['acme']);
    expect(await destroyed.verified()).toEqual({ events: 1, erased: 1, faults: [] });
  });
});
