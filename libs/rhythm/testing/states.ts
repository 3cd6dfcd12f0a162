import fc from 'fast-check';
import { withOrderOn, withReturns, type RhythmState } from '../src/state/rhythm-state.ts';

/** The state after orders on some days, each of an amount. */
export function stateOf(
  days: readonly number[],
  amount: (place: number) => number = () => 100,
): RhythmState {
  const [first = 0, ...rest] = days;
  return rest.reduce<RhythmState>(
    (state, day, place) => withOrderOn(state, day, amount(place + 1)),
    withOrderOn(null, first, amount(0)),
  );
}

/** Any state that order days can have: gaps of one day to years, amounts of nothing to millions, some returns. */
export const anyState: fc.Arbitrary<RhythmState> = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 }),
    amount: fc.constantFrom(0, 0.01, 12.5, 300, 4e6),
    returns: fc.nat(5),
  })
  .map(({ gaps, amount, returns }) => {
    let day = 10_000;
    const days = [day, ...gaps.map((gap) => (day += gap))];
    return withReturns(
      stateOf(days, (place) => amount * (1 + (place % 3))),
      returns,
    );
  });
