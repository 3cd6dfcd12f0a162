import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let server: GivenServer;
let headers: { cookie: string };

beforeAll(async () => {
  server = await givenServer();
  headers = await signedIn(server);
  for (const accountId of ['a', 'b', 'c']) {
    await post('/accounts', { accountId, as: 'customer', name: accountId, occurredAt: OPENED });
    const signed = await post(`/accounts/${accountId}/contracts`, contract(accountId));
    await get(`/portfolio?after=${signed.json<{ position: string }>().position}`);
  }
});

afterAll(() => server.close());

const OPENED = '2026-01-01T09:00:00Z';

const contract = (contractId: string) => ({
  contractId,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  noticeDays: 30,
  renewalMonths: 12,
  annualValue: '100.00',
  currency: 'EUR',
});

const post = (path: string, payload: object) =>
  server.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers });

const get = (path: string, more: Readonly<Record<string, string>> = {}) =>
  server.app.inject({ url: `/api/v1${path}`, headers: { ...headers, ...more } });

interface Page {
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly total: number;
  readonly nextCursor: string | null;
}

const after = async (path: string, cursorOfPath: string) => {
  const { nextCursor } = (await get(cursorOfPath)).json<Page>();
  return get(`${path}${path.includes('?') ? '&' : '?'}cursor=${String(nextCursor)}`);
};

describe('a page after the first', () => {
  it.each([
    ['/portfolio?limit=1', '/portfolio?limit=2'],
    ['/portfolio?limit=1&sort=name', '/portfolio?sort=name&direction=asc'],
    ['/portfolio?limit=1&asOf=2026-03-01', '/portfolio?asOf=2026-03-01'],
    ['/portfolio?limit=1', '/portfolio?asOf=2026-03-02&horizonDays=180'],
    ['/renewals?limit=1', '/renewals'],
    ['/accounts/a/timeline?limit=1', '/accounts/a/timeline'],
  ])('of %s is taken by %s', async (first, next) => {
    expect((await after(next, first)).statusCode).toBe(200);
  });

  it.each([
    ['/portfolio?limit=1', '/portfolio?sort=name'],
    ['/portfolio?limit=1&sort=name', '/portfolio'],
    ['/portfolio?limit=1', '/portfolio?search=a'],
    ['/portfolio?limit=1', '/portfolio?status=customer'],
    ['/portfolio?limit=1', '/portfolio?horizonDays=90'],
    ['/portfolio?limit=1', '/portfolio?asOf=2026-03-01'],
    ['/portfolio?limit=1', '/portfolio?knownAt=2026-03-02T10:00:00Z'],
    ['/portfolio?limit=1', '/renewals'],
    ['/renewals?limit=1', '/renewals?from=2026-06-01'],
    ['/renewals?limit=1', '/renewals?asOf=2026-03-01'],
    ['/accounts/a/timeline?limit=1', '/accounts/b/timeline'],
    ['/accounts/a/timeline?limit=1', '/accounts/a/timeline?types=ContractSigned'],
    ['/accounts/a/timeline?limit=1', '/accounts/a/timeline?stakeholderId=ada'],
    ['/accounts/a/timeline?limit=1', '/accounts/a/timeline?asOf=2026-03-01'],
  ])('of %s is refused by %s', async (first, next) => {
    const answer = await after(next, first);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'cursor-of-another' });
  });
});

describe('what was known', () => {
  const PATHS = ['/portfolio', '/renewals', '/accounts/a', '/accounts/a/timeline'];

  it.each(PATHS)('later than now cannot be asked: %s', async (path) => {
    for (const knownAt of ['2026-03-02T10:00:00.001Z', '2026-03-03', '2999-01-01T00:00:00Z']) {
      const answer = await get(`${path}?knownAt=${knownAt}`);
      expect([knownAt, answer.statusCode]).toEqual([knownAt, 400]);
      expect(answer.json()).toMatchObject({ errors: [{ field: 'knownAt' }] });
    }
  });

  it.each(PATHS)('by today is all that is known: %s', async (path) => {
    const answer = (await get(`${path}?knownAt=2026-03-02`)).json<Page>();
    expect(answer).toEqual((await get(path)).json());
    expect(answer.knownAt).toBeNull();
  });

  it('by an earlier day is what was known at its end', async () => {
    const answer = (await get('/portfolio?knownAt=2026-03-01')).json<Page>();
    expect(answer).toMatchObject({ knownAt: '2026-03-01T23:59:59.999Z', total: 0 });
  });
});
