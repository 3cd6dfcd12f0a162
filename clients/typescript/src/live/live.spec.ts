import { answering, cutOff, refusal, streaming, type Given } from '../../testing/answering.ts';
import { live } from './live.ts';

const NOON = Date.parse('2026-03-02T12:01:00Z');

const said = (id: string, position = id, kind = 'changed') =>
  `event: ${kind}\nid: ${id}\nretry: 2000\ndata: ${JSON.stringify({ projection: 'portfolio', position, rows: [], removed: [] })}\n\n`;

const listen = (...answers: readonly Given[]) => {
  const { sent, fetch } = answering(...answers);
  const ended = new AbortController();
  const settings = { base: 'http://x', token: 't', fetch };
  const news = live(settings, ['portfolio'], 'l.1', ended.signal);
  const next = async () => (await news.next()).value;
  return { sent, news, next, end: () => ended.abort() };
};

/** What comes once so much time has passed. */
async function after<T>(ms: number, coming: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(ms);
  return coming;
}

describe('a live stream', () => {
  beforeEach(() => jest.useFakeTimers({ now: NOON }));
  afterEach(() => jest.useRealTimers());

  it('begins after the position it is given', async () => {
    const { sent, next } = listen(streaming([said('l.2')], 'stays'));
    expect(await next()).toMatchObject({ position: 'l.2', messages: [{ kind: 'changed' }] });
    expect(sent).toMatchObject([
      {
        url: 'http://x/api/v1/live?projections=portfolio',
        headers: { authorization: 'Bearer t', 'last-event-id': 'l.1' },
      },
    ]);
  });

  it.each(['ends', 'breaks'] as const)('that %s goes on where it was', async (end) => {
    const { sent, next } = listen(
      streaming([said('l.2'), 'id: l.3\n: ping\n\n', said('l.3', 'l.4')], end),
      streaming([said('l.3', 'l.4'), said('l.4')], 'stays'),
    );
    expect(await next()).toMatchObject({ position: 'l.2' });
    const { messages } = (await after(2_000, next())) as { messages: readonly object[] };
    expect(messages).toHaveLength(2);
    expect(sent[1]?.headers['last-event-id']).toBe('l.3');
  });

  it('is tried again and again while nobody answers, less and less often', async () => {
    const { sent, next } = listen(
      ...Array.from({ length: 9 }, cutOff),
      streaming([said('l.2')], 'stays'),
    );
    const coming = next();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBeGreaterThan(2);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(sent.length).toBeLessThan(9);
    expect(await after(180_000, coming)).toMatchObject({ position: 'l.2' });
  });

  it('waits as long as the server asks', async () => {
    const { sent, next } = listen(
      refusal(429, 'too-many-streams', { retryAfter: '30' }),
      streaming([said('l.2')], 'stays'),
    );
    const coming = next();
    await jest.advanceTimersByTimeAsync(29_000);
    expect(sent).toHaveLength(1);
    expect(await after(1_000, coming)).toMatchObject({ position: 'l.2' });
  });

  it.each([
    [refusal(404, 'projection-unknown'), 404, 'projection-unknown'],
    [new Response('<h1>Sign in</h1>'), 200, 'http-200'],
  ])('ends with what is refused for good', async (answer, status, code) => {
    await expect(listen(answer).next()).rejects.toMatchObject({ status, code });
  });

  it('that says nothing for too long is opened again', async () => {
    const { sent, next } = listen(
      streaming([said('l.2')], 'stays'),
      streaming([said('l.3')], 'stays'),
    );
    await next();
    const coming = next();
    await jest.advanceTimersByTimeAsync(44_000);
    expect(sent).toHaveLength(1);
    expect(await after(4_000, coming)).toMatchObject({ position: 'l.3' });
  });

  it('says to read again when a day may have begun while it was lost', async () => {
    const { next } = listen(streaming([said('l.2')], 'stays'), streaming([said('l.3')], 'stays'));
    await next();
    jest.setSystemTime(Date.parse('2026-03-02T12:14:50Z'));
    expect(await after(50_000, next())).toEqual({
      position: 'l.2',
      messages: [{ kind: 'reset', projection: 'portfolio', position: 'l.2', reason: 'away' }],
    });
    expect(await next()).toMatchObject({ position: 'l.3' });
  });

  it('says so as well when it took so long to be opened at all', async () => {
    const { next } = listen(cutOff(), streaming([said('l.2')], 'stays'));
    jest.setSystemTime(Date.parse('2026-03-02T12:14:59.900Z'));
    expect(await after(2_000, next())).toMatchObject({ messages: [{ reason: 'away' }] });
  });

  it('ends when nobody wants to hear it any more', async () => {
    const { news, next, end } = listen(streaming([said('l.2')], 'stays'));
    await next();
    const coming = news.next();
    end();
    expect(await after(0, coming)).toEqual({ done: true, value: undefined });
  });
});
