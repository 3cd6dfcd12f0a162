import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let server: GivenServer;
let headers: { cookie: string };

beforeEach(async () => {
  server = await givenServer();
  headers = await signedIn(server);
  await post('/accounts', { accountId: 'a', as: 'customer', name: 'A', occurredAt: OPENED });
  const ordered = await post('/accounts/a/orders', { ...order('o1'), occurredAt: OPENED });
  await get(`/portfolio?after=${ordered.json<{ position: string }>().position}`);
});

afterEach(() => server.close());

const OPENED = '2026-01-01T09:00:00Z';
const order = (orderId: string) => ({ orderId, amount: '10.00', currency: 'EUR' });

const post = (path: string, payload: object, more: Readonly<Record<string, string>> = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers: { ...headers, ...more },
  });

const get = (path: string, more: Readonly<Record<string, string>> = {}) =>
  server.app.inject({ url: `/api/v1${path}`, headers: { ...headers, ...more } });

const tagOf = async (path: string): Promise<string> => String((await get(path)).headers.etag);

describe('the tag of an answer', () => {
  it.each(['/accounts/a', '/portfolio', '/renewals', '/accounts/a/timeline', '/system'])(
    'spares whoever has the answer already: %s',
    async (path) => {
      const tag = await tagOf(path);
      const weak = tag.startsWith('W/') ? tag : `W/${tag}`;
      for (const known of [tag, weak, `"x", ${weak}`, `${tag} , W/"y"`, '*']) {
        const answer = await get(path, { 'if-none-match': known });
        expect([known, answer.statusCode, answer.body]).toEqual([known, 304, '']);
        expect(answer.headers.etag).toBe(tag);
      }
      for (const other of ['"x"', 'W/"x", "y"', tag.replaceAll('"', ''), '']) {
        const answer = await get(path, { 'if-none-match': other });
        expect([other, answer.statusCode]).toEqual([other, 200]);
      }
    },
  );

  it('is another after news, and on another day or horizon', async () => {
    const tags = [
      await tagOf('/accounts/a'),
      await tagOf('/accounts/a?horizonDays=90'),
      await tagOf('/accounts/a?asOf=2026-02-01'),
      await tagOf('/accounts/a?asOf=2026-02-02'),
      await tagOf('/accounts/a?knownAt=2026-03-02T10:00:00Z'),
    ];
    await post('/accounts/a/orders', order('o2'));
    tags.push(await tagOf('/accounts/a'));
    server.clock.set('2026-03-03T10:00:00.000Z');
    tags.push(await tagOf('/accounts/a'));
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('of an account stays while others have news', async () => {
    const tag = await tagOf('/accounts/a');
    await post('/accounts', { accountId: 'b', as: 'customer', name: 'B' });
    expect((await get('/accounts/a', { 'if-none-match': tag })).statusCode).toBe(304);
  });

  it('of an account is what a command may expect', async () => {
    const tag = await tagOf('/accounts/a');
    const sent = () => post('/accounts/a/manager', { managerId: 'anna' }, { 'if-match': tag });
    expect((await sent()).statusCode).toBe(200);
    await post('/accounts/a/manager', { managerId: 'ravi' });
    expect((await sent()).statusCode).toBe(412);
  });

  it('is not looked at where something is wrong or changes', async () => {
    expect((await get('/accounts/nobody', { 'if-none-match': '*' })).statusCode).toBe(404);
    const sent = await post(
      '/accounts',
      { accountId: 'c', as: 'customer', name: 'C' },
      {
        'if-none-match': '*',
      },
    );
    expect(sent.statusCode).toBe(200);
  });
});
