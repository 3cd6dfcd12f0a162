import type { NewEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { isStaged, stagedAppends, writeStaged, type Staged } from './staged-appends.ts';

const NOW = '2026-03-02T20:00:00.000Z';
const given = () => new MemoryEventStore(new FixedClock(NOW), { zone: 'UTC' });

const event = (id: string, meta = '{"actor":"simulation","origin":"entered","staged":true}') =>
  ({
    id,
    type: 'ContactMade',
    schemaVersion: 1,
    occurredAt: '2026-01-01T12:00:00.000Z',
    data: '{}',
    personal: null,
    meta,
  }) satisfies NewEvent;

const staged = (stream: string, id: string, recordedAt?: string): Staged => ({
  stream,
  event: event(id),
  recordedAt,
});

const MAY = '2025-05-01T17:30:00.000Z';
const JUNE = '2025-06-01T17:30:00.000Z';

describe('an example with record times', () => {
  it('is appended in their order, each stream in its own, what is recorded now last', () => {
    const appends = stagedAppends([
      staged('account-A', 'a1', MAY),
      staged('account-A', 'a2', JUNE),
      staged('account-A', 'a3'),
      staged('account-B', 'b1', MAY),
      staged('account-B', 'b2', MAY),
    ]);
    expect(
      appends.map(({ stream, expected, recordedAt, events }) => [
        stream,
        expected,
        recordedAt,
        events.map(({ id }) => id),
      ]),
    ).toEqual([
      ['account-A', 'none', MAY, ['a1']],
      ['account-B', 'none', MAY, ['b1', 'b2']],
      ['account-A', 0, JUNE, ['a2']],
      ['account-A', 1, undefined, ['a3']],
    ]);
  });

  it('keeps them in an empty log, and says how far it is', async () => {
    const store = given();
    const shares: number[] = [];
    await writeStaged(store, stagedAppends([staged('account-A', 'a1', MAY)]), (share) =>
      shares.push(share),
    );
    expect((await store.readAll())[0]).toMatchObject({ recordedAt: MAY });
    expect(shares).toEqual([1]);
  });

  it('puts none before what others recorded: from there on it is recorded now, and not marked', async () => {
    const store = given();
    const others = event('x', '{"actor":"somebody","origin":"entered"}');
    await store.append({ stream: 'account-X', expected: 'none', events: [others] });
    await writeStaged(store, stagedAppends([staged('account-A', 'a1', MAY)]));
    const [, own] = await store.readAll();
    expect(own).toMatchObject({
      recordedAt: NOW,
      meta: '{"actor":"simulation","origin":"entered"}',
    });
    expect(isStaged(own!)).toBe(false);
  });
});
