import fc from 'fast-check';
import { LiveFeed } from '#insights/live/live-feed';
import type { LiveNews, LiveProjection } from '#insights/live/live-projection';
import { feedPort, openLive } from '#insights/live/live-streams';
import { MemoryReadModels } from '#stores/memory/read-models';

const MODEL = 'told@1/UTC';

/** Rows as they stand: a key and the position that last changed it; 0 for one that is gone. */
let rows: Map<string, number>;
let readModels: MemoryReadModels;
let feed: LiveFeed;
let told: LiveNews[];

const projection = (of: LiveProjection['of']): LiveProjection => ({
  name: of === 'all' ? 'list' : 'one',
  of,
  models: [MODEL],
  isScored: true,
  rows: (keys) =>
    Promise.resolve({
      rows: keys.filter((key) => rows.get(key)).map((key) => ({ key, at: rows.get(key) })),
      removed: keys.filter((key) => !rows.get(key)),
    }),
});

function begin(): void {
  rows = new Map();
  readModels = new MemoryReadModels();
  feed = new LiveFeed([projection('all'), projection('account')], readModels);
  told = [];
  feed.listen((news) => told.push(news));
}

beforeEach(() => {
  jest.useFakeTimers();
  begin();
});

afterEach(() => {
  feed.stop();
  jest.useRealTimers();
});

/** What a projector does: rows and position move together, then the feed hears of it. */
async function change(keys: readonly string[], gone = false): Promise<void> {
  const from = await readModels.position(MODEL);
  const to = from + 1;
  for (const key of keys) rows.set(key, gone ? 0 : to);
  const moved = new Map(keys.map((key) => [key, gone ? null : String(to)]));
  await readModels.advance([{ model: MODEL, from, to, rows: moved }]);
  feed.changed(keys, to);
}

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('a live feed', () => {
  it('tells the first change at once, and those of the next 25 ms together', async () => {
    feed.watch('list');
    await pass(1_000);
    await change(['a']);
    await pass(1);
    expect(told).toEqual([
      {
        position: 1,
        messages: [
          { projection: 'list', kind: 'changed', rows: [{ key: 'a', at: 1 }], removed: [] },
        ],
      },
    ]);
    await change(['b']);
    await pass(10);
    await change(['a']);
    await change(['c'], true);
    expect(told).toHaveLength(1);
    await pass(25);
    expect(told.slice(1)).toEqual([
      {
        position: 4,
        messages: [
          {
            projection: 'list',
            kind: 'changed',
            rows: [
              { key: 'b', at: 2 },
              { key: 'a', at: 3 },
            ],
            removed: ['c'],
          },
        ],
      },
    ]);
  });

  it('tells only what somebody watches', async () => {
    const stop = feed.watch('one:a');
    await change(['b']);
    await pass(25);
    expect(told).toEqual([]);
    await change(['a', 'b']);
    await pass(25);
    expect(told.map(({ messages }) => messages.length)).toEqual([1]);
    stop();
    await change(['a']);
    await pass(25);
    expect(told).toHaveLength(1);
  });

  it('says to read again when more than 200 rows or 64 K changed', async () => {
    feed.watch('list');
    await change(Array.from({ length: 201 }, (_, index) => `k${index}`));
    await pass(25);
    await change(['x'.repeat(70_000)]);
    await pass(25);
    expect(told.map(({ messages }) => messages[0])).toEqual([
      { projection: 'list', kind: 'reset', reason: 'too-much' },
      { projection: 'list', kind: 'reset', reason: 'too-much' },
    ]);
  });

  it('tells scores apart from changes, under the position there is', async () => {
    feed.watch('list');
    await change(['a']);
    await pass(25);
    feed.rescored(['a']);
    await pass(25);
    feed.rescored('all');
    await pass(25);
    expect(told.map(({ position, messages }) => [position, messages[0]?.kind])).toEqual([
      [1, 'changed'],
      [1, 'scores'],
      [1, 'reset'],
    ]);
  });

  it('knows only the projections it was given', () => {
    for (const name of ['weather', 'list:a', 'one', '']) expect(() => feed.watch(name)).toThrow();
  });
});

describe('a live stream', () => {
  const keyOf = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('change' as const),
      keys: fc.uniqueArray(keyOf, { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant('remove' as const),
      keys: fc.uniqueArray(keyOf, { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(1, 10, 30) }),
    fc.record({ kind: fc.constant('reconnect' as const) }),
  );

  it('leaves its reader with the rows there are, however often it is cut off and resumed', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        begin();

        const seen = new Map<string, unknown>();
        let position = 0;
        const positions: number[] = [];
        const tell = (news: LiveNews): void => {
          position = news.position;
          positions.push(position);
          for (const message of news.messages) {
            if (message.kind === 'reset') throw new Error('Nothing here is too much.');
            for (const row of message.rows as { key: string; at: number }[]) {
              // The same change is never told twice.
              expect(seen.get(row.key)).not.toBe(row.at);
              seen.set(row.key, row.at);
            }
            for (const key of message.removed) seen.delete(key);
          }
        };
        let stop = await openLive(feedPort(feed), ['list'], 0, tell);
        for (const one of steps) {
          if (one.kind === 'pass') await pass(one.ms);
          else if (one.kind === 'reconnect') {
            stop();
            stop = await openLive(feedPort(feed), ['list'], position, tell);
          } else await change(one.keys, one.kind === 'remove');
        }
        await pass(100);
        stop();
        const there = [...rows].filter(([, at]) => at > 0);
        expect(new Map([...seen].sort())).toEqual(new Map(there.sort()));
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
      }),
      { numRuns: 200 },
    ));

  it('of a position beyond what is known says to read again', async () => {
    await change(['a']);
    const news: LiveNews[] = [];
    await openLive(feedPort(feed), ['list'], 99, (one) => news.push(one));
    expect(news).toEqual([
      {
        position: 1,
        messages: [{ projection: 'list', kind: 'reset', reason: 'unknown-position' }],
      },
    ]);
  });
});
