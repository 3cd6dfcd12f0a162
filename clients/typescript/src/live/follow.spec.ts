import { answering, cutOff, refusal, streaming, type Given } from '../../testing/answering.ts';
import { MainstayError } from '../mainstay-error.ts';
import { follow } from './follow.ts';

const said = (kind: string, position: string) =>
  `event: ${kind}\nid: ${position}\ndata: ${JSON.stringify({ projection: 'portfolio', position, rows: [], removed: [] })}\n\n`;

const given = (pages: readonly (string | Error)[], ...answers: readonly Given[]) => {
  const { sent, fetch } = answering(...answers);
  const left = [...pages];
  const read = () => {
    const page = left.shift() ?? 'none';
    return typeof page === 'string' ? Promise.resolve({ position: page }) : Promise.reject(page);
  };
  const ended = new AbortController();
  const followed = follow({ base: 'http://x', fetch }, ['portfolio'], read, ended.signal);
  const next = async () => (await followed.next()).value;
  const after = () => sent.map(({ headers }) => headers['last-event-id']);
  return { followed, next, after, end: () => ended.abort() };
};

describe('a page that is followed', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-02T12:01:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('is read, and then changes from where it was read', async () => {
    const { next, after } = given(['l.1'], streaming([said('changed', 'l.2')], 'stays'));
    expect(await next()).toEqual({ kind: 'page', position: 'l.1', page: { position: 'l.1' } });
    expect(await next()).toMatchObject({
      kind: 'changes',
      position: 'l.2',
      changes: [{ kind: 'changed' }],
    });
    expect(after()).toEqual(['l.1']);
  });

  it('is read again when too much changed, and goes on from there', async () => {
    const { next, after } = given(
      ['l.1', 'l.9'],
      streaming([said('reset', 'l.8'), said('changed', 'l.9')], 'stays'),
      streaming([said('changed', 'l.10')], 'stays'),
    );
    await next();
    const coming = next();
    await jest.advanceTimersByTimeAsync(4_000);
    expect(after()).toEqual(['l.1']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await coming).toMatchObject({ kind: 'page', position: 'l.9' });
    expect(await next()).toMatchObject({ kind: 'changes', position: 'l.10' });
    expect(after()).toEqual(['l.1', 'l.9']);
  });

  it('is read again over an outage, but not once it is refused', async () => {
    const refused = await MainstayError.of(refusal(403, 'role-lacks'));
    const { next } = given(
      ['l.1', new MainstayError({}, undefined, { cause: cutOff() }), refused],
      streaming([said('reset', 'l.8')], 'stays'),
    );
    await next();
    const told = expect(next()).rejects.toBe(refused);
    await jest.advanceTimersByTimeAsync(6_000);
    await told;
  });

  it('cannot be followed when it cannot be read', async () => {
    const refused = await MainstayError.of(refusal(503, 'not-ready'));
    await expect(given([refused]).next()).rejects.toBe(refused);
  });

  it('ends when nobody wants it any more', async () => {
    const { followed, next, end } = given(['l.1'], streaming([said('reset', 'l.8')], 'stays'));
    await next();
    const coming = followed.next();
    await jest.advanceTimersByTimeAsync(10);
    end();
    expect(await coming).toEqual({ done: true, value: undefined });
  });
});
