import { LiveRows } from './live-rows.ts';

interface Row {
  readonly key: string;
  readonly value: number;
}

describe('what the stream tells of a list', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lies over the loaded rows by their ids, and glows for a second', () => {
    const rows = new LiveRows<Row>(({ key }) => key);
    const glowing = () => [...rows.all()].filter(([, { glows }]) => glows).map(([key]) => key);
    rows.put([{ key: 'A', value: 1 }], 7, 1_000);
    jest.advanceTimersByTime(600);
    rows.put([{ key: 'B', value: 2 }], 8, 1_600);
    expect(glowing()).toEqual(['A', 'B']);

    jest.advanceTimersByTime(600);
    expect(glowing()).toEqual(['B']);
    jest.advanceTimersByTime(600);
    expect(glowing()).toEqual([]);
    expect(rows.all().get('A')).toMatchObject({ row: { value: 1 }, position: 7 });
  });

  it('tells who watches, once a change, and nobody of nothing', () => {
    const rows = new LiveRows<Row>(({ key }) => key);
    let tellings = 0;
    const stop = rows.watch(() => (tellings += 1));
    rows.put([], 7, 1_000);
    rows.put([{ key: 'A', value: 1 }], 7, 1_000);
    expect(tellings).toBe(1);
    jest.runAllTimers();
    expect(tellings).toBe(2);
    stop();
    rows.put([{ key: 'A', value: 3 }], 9, 2_000);
    expect(tellings).toBe(2);
  });
});
