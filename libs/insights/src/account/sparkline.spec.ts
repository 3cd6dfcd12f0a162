import { sparklineDays } from './sparkline.ts';

describe('the days of a sparkline', () => {
  it('are the ends of the last twelve months, and the day asked', () => {
    expect(sparklineDays('2025-03-15')).toEqual([
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
      '2024-06-30',
      '2024-07-31',
      '2024-08-31',
      '2024-09-30',
      '2024-10-31',
      '2024-11-30',
      '2024-12-31',
      '2025-01-31',
      '2025-02-28',
      '2025-03-15',
    ]);
  });

  it('never name the day asked twice', () => {
    expect(sparklineDays('2024-02-29').slice(-2)).toEqual(['2024-01-31', '2024-02-29']);
    expect(sparklineDays('2025-01-01').slice(-2)).toEqual(['2024-12-31', '2025-01-01']);
  });
});
