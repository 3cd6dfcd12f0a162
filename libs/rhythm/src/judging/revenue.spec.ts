import { revenueFigures, revenueUntil } from './revenue.ts';

const told = (probability: number, revenue: number, isLoss: boolean) => ({
  probability,
  revenue,
  isLoss,
});

describe('ranking by chance and revenue', () => {
  it('says how much of what was lost stood at the top, and how the sum compares', () => {
    const accounts = [
      told(0.9, 1_000, true),
      told(0.9, 10, true),
      told(0.1, 500, false),
      ...Array.from({ length: 7 }, () => told(0.5, 1, false)),
    ];
    const figures = revenueFigures(accounts);
    expect(figures?.topTenth).toBeCloseTo(1_000 / 1_010);
    expect(figures?.topFifth).toBeCloseTo(1_000 / 1_010);
    expect(figures?.ratio).toBeCloseTo((900 + 9 + 50 + 3.5) / 1_010);
  });

  it('has nothing to say where no revenue was lost', () => {
    expect(revenueFigures([told(0.5, 10, false)])).toBeUndefined();
    expect(revenueFigures([told(0.5, 0, true)])).toBeUndefined();
    expect(revenueFigures([])).toBeUndefined();
  });

  it('counts the 365 days up to the cut, and nothing after it', () => {
    const history = {
      accountId: 'a',
      days: Int32Array.from([1, 100, 465, 466]),
      amounts: Float64Array.from([1, 2, 4, 8]),
      returnDays: new Int32Array(),
    };
    expect(revenueUntil(history, 465)).toBe(4);
    expect(revenueUntil(history, 464)).toBe(2);
  });
});
