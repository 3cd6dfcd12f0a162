import { ClockOff } from '#kernel/clock';
import { StoreUnavailable } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { ReferredClock } from './referred-clock.ts';

const NOW = '2026-11-26T10:00:00.000Z';
const NOW_MS = Date.parse(NOW);

function setUp() {
  const own = new FixedClock(NOW);
  const world = { sharedMs: NOW_MS, steadyMs: 0, answerMs: 0, isAway: false };
  const shared = () => {
    world.steadyMs += world.answerMs;
    return world.isAway
      ? Promise.reject(new StoreUnavailable(1_000))
      : Promise.resolve(world.sharedMs);
  };
  const clock = new ReferredClock(own, shared, () => world.steadyMs);
  return { own, world, clock };
}

describe('a clock that is compared with a shared one', () => {
  it('says the time as long as it is within a minute of it', async () => {
    const { own, clock } = setUp();
    await clock.ask();
    for (const near of ['2026-11-26T09:59:00.000Z', '2026-11-26T10:01:00.000Z']) {
      own.set(near);
      expect(clock.nowMs()).toBe(Date.parse(near));
    }
  });

  it.each([
    ['2026-11-26T10:01:00.001Z', '60 seconds ahead of'],
    ['2026-11-26T10:20:00.000Z', '1200 seconds ahead of'],
    ['2026-11-26T09:50:00.000Z', '600 seconds behind'],
  ])('refuses when it is set to %s at ten, before it is compared again', async (wrong, said) => {
    const { own, clock } = setUp();
    await clock.ask();
    own.set(wrong);
    expect(() => clock.nowMs()).toThrow(ClockOff);
    expect(() => clock.nowMs()).toThrow(said);
    own.set(NOW);
    expect(clock.nowMs()).toBe(NOW_MS);
  });

  it('goes on with the time that passes, and is compared anew', async () => {
    const { own, world, clock } = setUp();
    await clock.ask();
    world.steadyMs = 3_600_000;
    own.set('2026-11-26T11:00:00.000Z');
    expect(clock.nowMs()).toBe(NOW_MS + 3_600_000);
    world.sharedMs = NOW_MS + 3_700_000;
    await clock.ask();
    expect(clock.offMs).toBe(-100_000);
    expect(() => clock.nowMs()).toThrow(ClockOff);
  });

  it('keeps to what it knows while the shared one is away, or answers too slowly', async () => {
    const { own, world, clock } = setUp();
    world.isAway = true;
    await clock.ask();
    own.set('2026-11-26T10:20:00.000Z');
    expect(clock.nowMs()).toBe(NOW_MS + 1_200_000);
    world.isAway = false;
    world.answerMs = 5_001;
    await clock.ask();
    expect(clock.offMs).toBe(0);
    world.answerMs = 1_000;
    await clock.ask();
    expect(clock.offMs).toBe(1_199_500);
  });
});
