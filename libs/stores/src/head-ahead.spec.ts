import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvents } from '#kernel/testing/new-events';
import { headAhead, sentenceOfHeadAhead } from './head-ahead.ts';
import { MemoryEventStore } from './memory/event-store.ts';

async function recordedAt(instant: string, now: string) {
  const clock = new FixedClock(instant);
  const store = new MemoryEventStore(clock, { zone: 'UTC' });
  await store.append({ stream: 'account-a', expected: 'none', events: newEvents('a') });
  clock.set(now);
  return headAhead(store, clock);
}

describe('the head of a log', () => {
  it('lies ahead where the clock has been set back by more than five minutes', async () => {
    const ahead = await recordedAt('2027-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z');
    expect(ahead).toEqual({ recordedAt: '2027-11-26T10:00:00.000Z', seconds: 365 * 86_400 });
    expect(sentenceOfHeadAhead(ahead!)).toContain('365 days ahead of this machine');
  });

  it.each([
    ['2026-11-26T10:05:00.000Z', undefined],
    ['2026-11-26T10:05:00.500Z', '5 minutes'],
    ['2026-11-26T11:30:00.000Z', '1 hour ahead'],
  ])('recorded at %s at ten is said to be %p', async (recorded, said) => {
    const ahead = await recordedAt(recorded, '2026-11-26T10:00:00.000Z');
    expect(ahead && sentenceOfHeadAhead(ahead)).toEqual(
      said === undefined ? undefined : expect.stringContaining(said),
    );
  });

  it('of an empty log lies nowhere', async () => {
    const clock = new FixedClock('2026-11-26T10:00:00.000Z');
    expect(await headAhead(new MemoryEventStore(clock, { zone: 'UTC' }), clock)).toBeUndefined();
  });
});
