import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

const ACCOUNTS = 12;

let server: GivenServer;
let headers: { cookie: string };
beforeAll(async () => {
  server = await givenServer();
  headers = await signedIn(server);
  for (let n = 0; n < ACCOUNTS; n += 1) {
    await post('/accounts', { accountId: `a${n}`, as: 'customer', name: `Account ${n}` });
  }
  const ordered = await post('/accounts/a0/orders', ORDER);
  await get(`/portfolio?after=${ordered.json<{ position: string }>().position}`);
});
afterAll(() => server.close());

const ORDER = { orderId: 'o', amount: '10.00', currency: 'EUR' };

const post = (path: string, payload: object) =>
  server.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers });

const get = (path: string, more: Readonly<Record<string, string>> = {}) =>
  server.app.inject({ url: `/api/v1${path}`, headers: { ...headers, ...more } });

const OPENED = { br: brotliDecompressSync, gzip: gunzipSync } as const;

describe('a large answer', () => {
  it.each(['br', 'gzip'] as const)(
    'comes packed as %s to whoever takes it so',
    async (encoding) => {
      const plain = await get('/portfolio');
      const packed = await get('/portfolio', { 'accept-encoding': encoding });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(packed.headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': plain.headers['content-type'],
        vary: 'accept-encoding',
      });
      expect(OPENED[encoding](packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length * 3).toBeLessThan(plain.rawPayload.length);
      // It names what is said, not the bytes, so packing does not change it.
      expect(packed.headers.etag).toBe(plain.headers.etag);
    },
  );

  it('has a strong tag of its own when packed, by which it is known and a command may expect it', async () => {
    const tags = await Promise.all(
      ['identity', 'br', 'gzip'].map(async (encoding) =>
        String((await get('/accounts/a0', { 'accept-encoding': encoding })).headers.etag),
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const known of tags) {
      const answer = await get('/accounts/a0', {
        'if-none-match': known,
        'accept-encoding': 'br, gzip',
      });
      expect([answer.statusCode, answer.headers.etag]).toEqual([304, known]);
      expect(answer.headers['content-encoding']).toBeUndefined();
      const sent = await server.app.inject({
        method: 'POST',
        url: '/api/v1/accounts/a0/orders',
        payload: ORDER,
        headers: { ...headers, 'if-match': known },
      });
      expect([known, sent.statusCode]).toEqual([known, 200]);
    }
  });

  it('is as it was where nothing is gained, and where it is no answer of the API', async () => {
    const packable = { 'accept-encoding': 'br, gzip' };
    expect(
      (await get('/portfolio/progress', packable)).headers['content-encoding'],
    ).toBeUndefined();
    const metrics = await server.app.inject({
      url: '/metrics',
      headers: { ...headers, ...packable },
    });
    expect(metrics.headers['content-encoding']).toBeUndefined();
  });
});

describe('a body that comes packed', () => {
  it('is not opened', async () => {
    const sent = await server.app.inject({
      method: 'POST',
      url: '/api/v1/accounts',
      payload: gzipSync(JSON.stringify({ accountId: 'z', as: 'customer', name: 'Z' })),
      headers: { ...headers, 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    expect(sent.statusCode).toBeGreaterThanOrEqual(400);
    expect((await get('/accounts/z')).statusCode).toBe(404);
  });
});
