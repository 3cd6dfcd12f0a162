import { keptOf } from './kept.ts';

const day = (n: number): string => `2026-05-${String(n).padStart(2, '0')}`;
const action = (due: number, closed?: number, outcome: 'done' | 'dropped' = 'done') => ({
  dueOn: day(due),
  closedOn: closed === undefined ? null : day(closed),
  outcome: closed === undefined ? null : outcome,
});

describe('what was kept of what was agreed', () => {
  it('is counted of those due until a day: in time, or late', () => {
    const actions = [action(5, 4), action(8, 10), action(9), action(20)];
    expect(keptOf(actions, day(12))).toEqual({ due: 3, done: 2, inTime: 1, late: 2 });
  });

  it('is nine of twelve where three were not held', () => {
    const held = Array.from({ length: 9 }, () => action(5, 5));
    const { due, done } = keptOf([...held, action(6), action(7), action(8, 7, 'dropped')], day(31));
    expect(done / due).toBe(0.75);
  });

  it('is neither done nor late where it was dropped', () => {
    expect(keptOf([action(5, 4, 'dropped')], day(12))).toEqual({
      due: 1,
      done: 0,
      inTime: 0,
      late: 0,
    });
  });
});
