import { minimise } from './nelder-mead.ts';

describe('a minimum found without derivatives', () => {
  it('is found at a cusp, where neither going on nor going half way back is better', () => {
    const cusp = ([x = 0, y = 0]: readonly number[]) =>
      Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y));
    const { point, value } = minimise(cusp, [3, 1], 0.5);
    expect(value).toBeCloseTo(0, 6);
    for (const x of point) expect(x).toBeCloseTo(0, 6);
  });

  it('is found beside a border past which the function is not defined', () => {
    const walled = ([x = 0, y = 0]: readonly number[]) =>
      x > 0 && y > 0 ? x + y + 1 / (x * y) : Infinity;
    const { point, value } = minimise(walled, [1, 4], 0.5);
    expect(value).toBeCloseTo(3, 6);
    for (const x of point) expect(x).toBeCloseTo(1, 3);
  });
});
