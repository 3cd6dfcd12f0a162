import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: { cookie: string };
beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
});
afterAll(() => given.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, more: Record<string, string> = JSON_TYPE) =>
  given.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { ...headers, ...more },
    payload,
  });

describe('an error', () => {
  it('is problem+json, whatever went wrong', async () => {
    const answer = await given.app.inject({ url: '/api/v1/nothing-here', headers });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toEqual({
      type: 'urn:mainstay:problem:not-found',
      title: 'Not Found',
      status: 404,
      code: 'not-found',
      detail: 'There is nothing at this address.',
      correlationId: answer.headers['x-correlation-id'],
    });
  });

  it.each([
    ['GET', '/api/v1/nothing-here', 404],
    ['POST', '/nothing-here', 404],
    ['DELETE', '/api/v1/portfolio', 404],
    ['GET', '/api/v1/accounts/%zz', 400],
    ['GET', '/%00', 404],
    ['GET', `/api/v1/accounts/${'a'.repeat(1_100)}`, 414],
    ['GET', '/api/v1/accounts/no%20account', 404],
    ['GET', '/api/v1/portfolio?limit=0', 400],
    ['GET', '/api/v1/portfolio?asOf=2026-02-30', 400],
    ['GET', '/api/v1/portfolio?asOf=9999-01-01', 400],
    ['GET', '/api/v1/portfolio?horizonDays=731', 400],
    ['GET', '/api/v1/portfolio?horizonDays=29', 400],
    ['GET', '/api/v1/portfolio?colour=red', 400],
    ['GET', '/api/v1/portfolio?sort=name&sort=name', 400],
    ['GET', '/api/v1/portfolio?after=ledger-0.1', 410],
    ['GET', '/api/v1/portfolio?after=LEDGER.999999999', 400],
    ['GET', '/api/v1/portfolio?cursor=x', 400],
  ] as const)('%s %s is one', async (method, url, status) => {
    const here = url.replace('LEDGER', given.ledgerId);
    const answer = await given.app.inject({ method, url: here, headers });
    expect(answer.json()).toMatchObject({ status });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['no JSON', '{"code":', 400],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['nothing', '', 400],
    ['a list', '["code"]', 400],
    ['a text', '"code"', 400],
    ['null', 'null', 400],
    ['an unknown field', '{"code":"x","admin":true}', 400],
    ['a prototype-named field', '{"code":"x","__proto__":{"admin":true}}', 400],
    ['a field like one of Object', '{"code":"x","hasOwnProperty":1}', 400],
    ['a wrong type', '{"code":{"a":1}}', 400],
    ['NUL', '{"code":"a\\u0000b"}', 400],
    ['half a surrogate pair', '{"code":"\\udc00"}', 400],
    ['great depth', '['.repeat(30_000) + ']'.repeat(30_000), 400],
    ['many elements', JSON.stringify({ code: Array(20_000).fill(1) }), 400],
    ['too much', JSON.stringify({ code: 'x'.repeat(70_000) }), 413],
  ])('answers %s', async (_what, payload, status) => {
    const answer = await post(payload);
    expect(answer.json()).toMatchObject({ status });
  });

  it('names the fields that are wrong', async () => {
    expect((await post('{"code":7,"extra":1}')).json()).toMatchObject({
      code: 'bad-request',
      errors: expect.arrayContaining([
        expect.objectContaining({ field: 'code' }),
        expect.objectContaining({ field: 'extra' }),
      ]) as unknown,
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense'])(
    'answers a body of type %s',
    async (type) => {
      expect((await post('code=x', { 'content-type': type })).json()).toMatchObject({
        status: 415,
        code: 'unsupported-media-type',
      });
    },
  );
});

describe('what Node itself cannot read as a request', () => {
  beforeAll(() => given.app.listen(0, '127.0.0.1'));

  it.each([
    [
      'for its headers',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(70_000)}\r\n\r\n`,
      431,
    ],
    ['at all', 'no request\r\n\r\n', 400],
  ])('%s is refused as everything else is', async (_, sent, status) => {
    const socket = connect(Number(new URL(await given.app.getUrl()).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.end(sent);
    const [head, body] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(head).toContain('content-type: application/problem+json; charset=utf-8');
    expect(JSON.parse(body!)).toMatchObject({ status });
  });
});

describe('any JSON at all', () => {
  const hostile = fc.oneof(
    fc.json({ maxDepth: 8, stringUnit: 'binary' }),
    fc.string({ unit: 'binary' }),
    fc
      .constantFrom('__proto__', 'constructor', 'toString', 'then', 'toJSON', 'valueOf', '0', '')
      .map((name) => `{${JSON.stringify(name)}:{"a":[1]}}`),
  );
  /** A body with one of its fields replaced by whatever there is. */
  const spoiled = (body: object) =>
    fc
      .tuple(fc.constantFrom(...Object.keys(body)), fc.jsonValue({ stringUnit: 'binary' }))
      .map(([name, value]) => JSON.stringify({ ...body, [name]: value }));

  it.each([
    ['', { accountId: 'a', as: 'customer', name: 'A', occurredAt: '2026-01-01T00:00:00Z' }],
    ['/a/contacts', { kind: 'call', stakeholderIds: ['x'], minutes: 5, note: 'n', answered: true }],
    ['/a/orders', { orderId: 'o', amount: '1', currency: 'EUR', lines: [{ product: 'p' }] }],
    ['/a/required-roles', { roles: [{ role: 'champion', weightPercent: 100 }] }],
    ['/a/events/e/correct', { content: { name: 'A' } }],
  ])('sent to accounts%s is never answered with an error of ours', async (path, body) => {
    const url = `/api/v1/accounts${path}`;
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostile, spoiled(body)), async (payload) => {
        const sent = { ...headers, ...JSON_TYPE };
        const { statusCode } = await given.app.inject({
          method: 'POST',
          url,
          headers: sent,
          payload,
        });
        expect(statusCode).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['search', 'named'])('that no database takes is refused in %s', async (name) => {
    for (const text of ['%00', 'a%00b']) {
      const answer = await given.app.inject({ url: `/api/v1/portfolio?${name}=${text}`, headers });
      expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: name }] });
    }
  });

  it.each(['portfolio', 'portfolio/sparklines', 'accounts/a', 'accounts/a/timeline', 'live'])(
    'asked of %s is never answered with an error of ours',
    async (path) => {
      const names = [
        'asOf',
        'knownAt',
        'after',
        'horizonDays',
        'search',
        'named',
        'stakeholderId',
        'sort',
        'limit',
        'cursor',
      ];
      const lists = [
        'managerId',
        'key',
        'status',
        'accounts',
        'types',
        'ids',
        'projections',
        '__proto__',
      ];
      const query = fc.array(
        fc.tuple(fc.constantFrom(...names, ...lists), fc.string({ unit: 'binary' })),
      );
      await fc.assert(
        fc.asyncProperty(query, async (pairs) => {
          const asked = new URLSearchParams(pairs).toString();
          const { statusCode } = await given.app.inject({
            url: `/api/v1/${path}?${asked}`,
            headers,
          });
          expect(statusCode).toBeLessThan(500);
        }),
        { numRuns: 100 },
      );
    },
  );
});
