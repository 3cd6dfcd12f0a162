import * as fc from 'fast-check';
import { knownFrom } from './record-time.ts';
import { instantOf, type Instant } from './time.ts';

const at = (second: number): Instant =>
  instantOf(Date.parse('2026-01-01T00:00:00.000Z') + second * 1_000);
const seconds = fc.array(fc.nat(2_000), { maxLength: 30 });

/** Up to how many of the events the log was known at an instant. */
function known(recorded: readonly Instant[], knownAt: Instant): number {
  let [from, count] = ['', 0];
  for (const [index, recordedAt] of recorded.entries()) {
    from = knownFrom(from, recordedAt);
    if (from <= knownAt) count = index + 1;
  }
  return count;
}

describe('from when on a log is known', () => {
  it('does not become earlier by a clock that is five minutes behind', () => {
    expect(knownFrom(at(300), at(0))).toBe(at(300));
    expect(knownFrom(at(300), at(400))).toBe(at(400));
    expect(knownFrom('', at(0))).toBe(at(0));
  });

  it('is what a clock says that is further behind than that', () => {
    expect(knownFrom(at(301), at(0))).toBe(at(0));
  });

  it('lets ever more be known as time goes on', () =>
    fc.assert(
      fc.property(seconds, fc.nat(2_000), fc.nat(2_000), (recorded, one, other) => {
        const log = recorded.map(at);
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        return known(log, at(earlier)) <= known(log, at(later));
      }),
    ));

  it('does not move for a moment that has passed, whatever is recorded after it', () =>
    fc.assert(
      fc.property(seconds, seconds, fc.nat(2_000), (before, after, moment) => {
        const log = before.map(at);
        const since = after.map((second) => at(moment + 1 + second));
        return known([...log, ...since], at(moment)) === known(log, at(moment));
      }),
    ));
});
