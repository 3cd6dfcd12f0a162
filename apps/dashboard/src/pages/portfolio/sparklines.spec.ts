import { Sparklines } from './sparklines.ts';

const lineOf = (accountId: string) => ({
  accountId,
  days: ['2026-03-12'],
  loyalty: [50],
  churnRisk: [0.1],
  coverage: [null],
});

function asking() {
  const asked: (readonly string[])[] = [];
  const lines = new Sparklines((ids) => {
    asked.push(ids);
    return Promise.resolve(ids.map(lineOf));
  });
  return { asked, lines };
}

describe('sparklines of the rows in view', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are asked for together once scrolling rests, each once', async () => {
    const { asked, lines } = asking();
    lines.want(['A', 'B']);
    lines.want(['B', 'C']);
    await jest.runAllTimersAsync();
    lines.want(['C', 'D']);
    await jest.runAllTimersAsync();
    expect(asked).toEqual([['B', 'C'], ['D']]);
  });

  it('tell only the rows they belong to', async () => {
    const { lines } = asking();
    const told: string[] = [];
    lines.watch('A', () => told.push('A'));
    lines.watch('Z', () => told.push('Z'));
    lines.want(['A', 'B']);
    await jest.runAllTimersAsync();
    expect(told).toEqual(['A']);
    expect(lines.of('A')).toEqual(lineOf('A'));
  });

  it('are asked for again after a failure', async () => {
    let failing = true;
    const lines = new Sparklines((ids) =>
      failing ? Promise.reject(new Error('down')) : Promise.resolve(ids.map(lineOf)),
    );
    lines.want(['A']);
    await jest.runAllTimersAsync();
    failing = false;
    lines.want(['A']);
    await jest.runAllTimersAsync();
    expect(lines.of('A')).toEqual(lineOf('A'));
  });
});
