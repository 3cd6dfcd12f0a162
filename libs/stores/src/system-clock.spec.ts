import { SystemClock } from './system-clock.ts';

describe('the system clock', () => {
  it('says the present moment in milliseconds since 1970', () => {
    const before = Date.now();

    const now = new SystemClock().nowMs();

    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
