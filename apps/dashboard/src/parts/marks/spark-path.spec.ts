import { sparkPath } from './spark-path.ts';

const BOX = { width: 100, height: 20, inset: 0 };

describe('the line of a sparkline', () => {
  it('goes through the values from left to right, the top value at the upper edge', () => {
    expect(sparkPath([0, 50, 100], 100, BOX).line).toBe('M0 20L50 10L100 0');
  });

  it('stops where a value is missing and begins anew after it', () => {
    expect(sparkPath([0, null, 0, 0], 100, BOX).line).toBe('M0 20M66.7 20L100 20');
  });

  it('names the values a line would not show', () => {
    expect(sparkPath([50, null, 0, 0], 100, BOX).lone).toEqual([{ x: 0, y: 10 }]);
  });

  it('has no last point where today has no value', () => {
    expect(sparkPath([50, null], 100, BOX).last).toBeUndefined();
  });
});
