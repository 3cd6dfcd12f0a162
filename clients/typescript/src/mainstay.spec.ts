import { answering, cutOff, json, refusal, type Given } from '../testing/answering.ts';
import { connect, type Settings } from './mainstay.ts';

const given = (
  answers: readonly Given[],
  settings: Omit<Settings, 'base' | 'token' | 'fetch'> = {},
) => {
  const { sent, fetch } = answering(...answers);
  return { sent, mainstay: connect({ base: 'http://x', token: 't', fetch, ...settings }) };
};
const ANSWER = { changed: true, position: 'l.1' };
const ACCOUNT = { body: { accountId: 'ACME-1', as: 'customer', name: 'Acme' } } as const;

/** Lets all waits pass. */
async function waited<T>(coming: Promise<T>): Promise<T> {
  const settled = Promise.allSettled([coming]);
  await jest.advanceTimersByTimeAsync(120_000);
  await settled;
  return coming;
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick'] }));
afterEach(() => jest.useRealTimers());

describe('a question', () => {
  it('fills its address, and is asked with the token', async () => {
    const { sent, mainstay } = given([json({ name: 'Acme' })]);
    const { name } = await mainstay.get('/api/v1/accounts/{accountId}', {
      params: { accountId: 'a/ü 1' },
      query: { asOf: '2026-03-31', horizonDays: 365 },
    });
    expect(name).toBe('Acme');
    expect(sent).toMatchObject([
      {
        url: 'http://x/api/v1/accounts/a%2F%C3%BC%201?asOf=2026-03-31&horizonDays=365',
        method: 'GET',
        headers: { authorization: 'Bearer t' },
      },
    ]);
    expect(sent[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('answers texts as they are, and nothing as undefined', async () => {
    const csv = new Response('a;b', { headers: { 'content-type': 'text/csv' } });
    const { mainstay } = given([csv, new Response(null, { status: 204 })]);
    const text: string = await mainstay.get('/api/v1/portfolio/csv');
    expect(text).toBe('a;b');
    const ended = mainstay.delete('/api/v1/tokens/{id}', { params: { id: 't-1' } });
    await expect(ended).resolves.toBeUndefined();
  });

  it('is one that there is, with all that it needs', () => {
    const { mainstay } = given([]);
    void (() => [
      // @ts-expect-error -- There is no such route.
      mainstay.get('/api/v1/weather'),
      // @ts-expect-error -- It is a command.
      mainstay.get('/api/v1/accounts/{accountId}/orders'),
      // @ts-expect-error -- Which account?
      mainstay.get('/api/v1/accounts/{accountId}'),
      // @ts-expect-error -- There is no such filter.
      mainstay.get('/api/v1/portfolio', { query: { colour: 'red' } }),
      // @ts-expect-error -- It has no name.
      mainstay.post('/api/v1/accounts', { body: { accountId: 'ACME-1' } }),
      // @ts-expect-error -- No command, so no key.
      mainstay.post('/api/v1/tokens', { body: { name: 'x', roles: [] }, idempotencyKey: 'k' }),
    ]);
    expect(mainstay).toBeDefined();
  });
});

describe('a command', () => {
  it('has a key of its own, and keeps it while it is tried again', async () => {
    const { sent, mainstay } = given([
      cutOff(),
      refusal(503, 'store-unavailable', { retryAfter: '2' }),
      refusal(409, 'busy'),
      json(ANSWER),
      json(ANSWER),
    ]);
    expect(await waited(mainstay.post('/api/v1/accounts', ACCOUNT))).toEqual(ANSWER);
    await mainstay.post('/api/v1/accounts', ACCOUNT);
    const keys = sent.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(keys[0]).toMatch(/^\w{28}$/);
    expect(keys[4]).not.toBe(keys[0]);
    expect(sent[0]).toMatchObject({ method: 'POST', body: ACCOUNT.body });
  });

  it('goes under the key and the condition it is given', async () => {
    const { sent, mainstay } = given([json(ANSWER)]);
    await mainstay.post('/api/v1/accounts', { ...ACCOUNT, idempotencyKey: 'k-1', ifMatch: '"3"' });
    expect(sent[0]?.headers).toMatchObject({ 'idempotency-key': 'k-1', 'if-match': '"3"' });
  });

  it('is tried four times and no more', async () => {
    const { sent, mainstay } = given(Array.from({ length: 9 }, cutOff));
    const refused = waited(mainstay.post('/api/v1/accounts', ACCOUNT));
    await expect(refused).rejects.toMatchObject({ status: 0, code: 'unreachable' });
    expect(sent).toHaveLength(4);
  });

  it('waits as long as it is asked, but not longer than it may', async () => {
    const { sent, mainstay } = given(
      [
        refusal(429, 'too-many-requests', { retryAfter: '9' }),
        refusal(429, 'x', { retryAfter: '2' }),
      ],
      { waitMaxMs: 10_000 },
    );
    const coming = expect(mainstay.post('/api/v1/accounts', ACCOUNT)).rejects.toMatchObject({
      status: 429,
      retryAfterMs: 2_000,
    });
    await jest.advanceTimersByTimeAsync(8_900);
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(200);
    await coming;
    expect(sent).toHaveLength(2);
  });

  it('that is none is not sent twice when nobody knows whether it was done', async () => {
    const webhook = { body: { url: 'https://hooks.example/', kinds: ['duty.due'] } } as const;
    for (const answer of [cutOff(), refusal(503, 'store-unavailable', { retryAfter: '1' })]) {
      const { sent, mainstay } = given([answer, json({})]);
      await expect(waited(mainstay.post('/api/v1/webhooks', webhook))).rejects.toThrow();
      expect(sent).toHaveLength(1);
    }
    const { mainstay } = given([refusal(429, 'too-many-requests', { retryAfter: '1' }), json({})]);
    expect(await waited(mainstay.post('/api/v1/webhooks', webhook))).toEqual({});
  });
});

describe('what is refused', () => {
  it('says which rule, which field, and what to do', async () => {
    const errors = [
      { field: 'name', message: 'must not be empty' },
      { field: 'as', message: 'is missing', code: 'missing' },
    ];
    const { sent, mainstay } = given([
      refusal(400, 'bad-request', { errors, params: { accountId: 'a' }, correlationId: 'c-1' }),
    ]);
    await expect(mainstay.post('/api/v1/accounts', ACCOUNT)).rejects.toMatchObject({
      name: 'MainstayError',
      message: 'It may not be. name must not be empty. as is missing.',
      status: 400,
      code: 'bad-request',
      field: 'name',
      sentences: ['name must not be empty.', 'as is missing.'],
      errors,
      params: { accountId: 'a' },
      correlationId: 'c-1',
    });
    expect(sent).toHaveLength(1);
  });

  it('by something else is told as well', async () => {
    const proxy = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    const { mainstay } = given(Array.from({ length: 4 }, proxy));
    await expect(waited(mainstay.get('/api/v1/portfolio'))).rejects.toMatchObject({
      status: 502,
      code: 'http-502',
      sentences: ['There was no answer of Mainstay, but 502.'],
    });
  });

  it('is no answer where a proxy wants somebody to sign in', async () => {
    const page = new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
    const { sent, mainstay } = given([page]);
    await expect(mainstay.get('/api/v1/portfolio')).rejects.toMatchObject({ code: 'http-200' });
    expect(sent).toHaveLength(1);
  });

  it('is told by its status where the rest was lost', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const { mainstay } = given([new Response('{"cod', { status: 404, headers })]);
    await expect(mainstay.get('/api/v1/portfolio')).rejects.toMatchObject({ code: 'http-404' });
  });

  it('may say until when in words of a calendar', async () => {
    const retryAfter = new Date(Date.now() + 60_000).toUTCString();
    const { mainstay } = given([refusal(503, 'not-ready', { retryAfter })], { triesMax: 1 });
    const error = await mainstay.get('/api/v1/portfolio').catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'not-ready' });
    expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(58_000);
  });
});

describe('whoever does not want to wait any more', () => {
  const never = (signal: AbortSignal) =>
    new Promise<Response>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });

  it('ends a question that is being asked, and is told why', async () => {
    const { mainstay } = given([never]);
    const leaving = new AbortController();
    const coming = mainstay.get('/api/v1/portfolio', { signal: leaving.signal });
    leaving.abort(new Error('I left.'));
    await expect(coming).rejects.toThrow('I left.');
  });

  it('ends the wait for the next try', async () => {
    const { sent, mainstay } = given([cutOff(), json({})]);
    const leaving = new AbortController();
    const coming = mainstay.get('/api/v1/portfolio', { signal: leaving.signal });
    const told = expect(coming).rejects.toThrow('I left.');
    await jest.advanceTimersByTimeAsync(10);
    leaving.abort(new Error('I left.'));
    await told;
    expect(sent).toHaveLength(1);
  });

  it('may say how long one try may take', async () => {
    jest.useRealTimers();
    const { mainstay } = given([never], { timeoutMs: 5, triesMax: 1 });
    await expect(mainstay.get('/api/v1/portfolio')).rejects.toMatchObject({
      code: 'unreachable',
      cause: { name: 'TimeoutError' },
    });
  });
});
