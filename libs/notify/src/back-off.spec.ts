import { FAILING_MAX_MS, retryAfterMs, waitMs } from './back-off.ts';
import { beginsAt, courseAfter, isServed, wantedBy, type Endpoint } from './endpoint.ts';

const NOW_MS = Date.parse('2026-03-02T10:00:00Z');
const refused = { failure: { code: 'answered', status: 500 }, askedMs: 0 } as const;
const taken = { failure: null, askedMs: 0 };

describe('waiting after tries that failed', () => {
  it('doubles, up to six hours', () => {
    const waits = [1, 2, 3, 10, 20, 1_000].map((attempts) => waitMs(attempts, 1) / 1_000);
    expect(waits).toEqual([5, 10, 20, 2_560, 21_600, 21_600]);
  });

  it('is spread by chance over its second half', () => {
    expect([0, 0.5, 1].map((chance) => waitMs(2, chance))).toEqual([5_000, 7_500, 10_000]);
  });

  it('is never shorter than was asked for, up to a day', () => {
    expect(waitMs(1, 0, 60_000)).toBe(60_000);
    expect(waitMs(1, 0, 10 ** 12)).toBe(86_400_000);
  });

  it.each([
    [undefined, 0],
    ['120', 120_000],
    ['Mon, 02 Mar 2026 10:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
    ['soon', 0],
  ])('Retry-After %p asks for %p ms', (header, askedMs) => {
    expect(retryAfterMs(header, NOW_MS)).toBe(askedMs);
  });
});

describe('the course of an endpoint', () => {
  const begun = beginsAt(3);

  it('moves on with what is taken, and forgets what failed before', () => {
    const failed = courseAfter(begun, 4, refused, NOW_MS, 1);
    expect(courseAfter(failed, 4, taken, NOW_MS, 1)).toEqual(beginsAt(4));
  });

  it('stays before what failed, and says when it is tried again', () => {
    expect(courseAfter(begun, 4, refused, NOW_MS, 1)).toEqual({
      cursor: 3,
      attempts: 1,
      nextAtMs: NOW_MS + 5_000,
      failingSinceMs: NOW_MS,
      isSetAside: false,
      failure: { code: 'answered', status: 500 },
    });
  });

  it('ends for now when nothing gets through for three days', () => {
    const failed = courseAfter(begun, 4, refused, NOW_MS, 1);
    const before = courseAfter(failed, 4, refused, NOW_MS + FAILING_MAX_MS - 1, 1);
    const after = courseAfter(before, 4, refused, NOW_MS + FAILING_MAX_MS, 1);
    expect([before.isSetAside, after.isSetAside]).toEqual([false, true]);
  });

  it('ends at once when nobody is there any more', () => {
    const gone = { failure: { code: 'gone', status: 410 }, askedMs: 0 } as const;
    expect(courseAfter(begun, 4, gone, NOW_MS, 1).isSetAside).toBe(true);
  });
});

describe('endpoints', () => {
  const terms = { url: 'https://a.example', generation: 1, rotatedAtMs: null, createdAtMs: 0 };
  const endpoint = (change: Partial<Endpoint>): Endpoint => ({
    id: 'e-1',
    ...terms,
    kinds: ['duty.due'],
    isOn: true,
    ...beginsAt(0),
    ...change,
  });

  it('are served while they are on and not set aside', () => {
    const all = [endpoint({}), endpoint({ isOn: false }), endpoint({ isSetAside: true })];
    expect(all.map(isServed)).toEqual([true, false, false]);
  });

  it('want what any of them wants, as those that are off or set aside may come back', () => {
    const wanted = wantedBy([
      endpoint({ isSetAside: true }),
      endpoint({ kinds: ['fact.recorded'], isOn: false }),
      endpoint({ kinds: ['threat.logged', 'duty.due'] }),
    ]);
    expect([...wanted]).toEqual(['duty.due', 'fact.recorded', 'threat.logged']);
  });
});
