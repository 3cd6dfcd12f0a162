import type { Role } from '#access/roles';
import { givenServer, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeAll(async () => {
  given = await givenServer();
  const headers = await tokenOf('filling', ['steward']);
  const payload = { accountId: 'Ä 1', as: 'customer', name: 'Acme' };
  await given.app.inject({ method: 'POST', url: '/api/v1/accounts', headers, payload });
});
afterAll(() => given.close());

async function tokenOf(name: string, roles: readonly Role[]): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${(await given.access.addToken(name, roles)).secret}` };
}
const get = (url: string, headers: { readonly authorization: string }) =>
  given.app.inject({ url: `/api/v1/${url}`, headers });

interface Reads {
  readonly reads: readonly {
    readonly name: string;
    readonly route: string;
    readonly accountId: string | null;
  }[];
  readonly nextCursor: string | null;
}

describe('what an auditor reads of texts', () => {
  it('is on record with who, when, by which route and of which account, and nothing else is', async () => {
    const [uma, board] = [
      await tokenOf('Uma', ['auditor', 'finance']),
      await tokenOf('Board', ['finance']),
    ];
    for (const path of [
      'accounts/%C3%84%201',
      'accounts/%C3%84%201/timeline',
      'search?text=ac',
      'portfolio/csv',
      'portfolio',
      'system',
    ]) {
      expect((await get(path, uma)).statusCode).toBe(200);
      expect((await get(path, board)).statusCode).toBe(200);
    }
    const { reads } = (await get('reads', uma)).json<Reads>();
    expect(reads.map(({ name, route, accountId }) => [name, route, accountId])).toEqual([
      ['Uma', 'GET /api/v1/portfolio/csv', null],
      ['Uma', 'GET /api/v1/search', null],
      ['Uma', 'GET /api/v1/accounts/:accountId/timeline', 'Ä 1'],
      ['Uma', 'GET /api/v1/accounts/:accountId', 'Ä 1'],
    ]);
    expect(reads[0]).toMatchObject({ at: '2026-03-02T10:00:00.000Z' });
    expect((await get('reads', board)).json()).toMatchObject({ code: 'role-lacks' });
  });

  it('comes page by page, and whole as a file', async () => {
    const vera = await tokenOf('Vera', ['auditor']);
    for (let n = 0; n < 3; n += 1) await get('accounts/%C3%84%201', vera);
    const first = (await get('reads?limit=2', vera)).json<Reads>();
    expect(first.reads).toHaveLength(2);
    const second = (
      await get(`reads?limit=2&cursor=${first.nextCursor ?? ''}`, vera)
    ).json<Reads>();
    expect(second.reads[0]).toMatchObject({ name: 'Vera' });
    const file = await get('reads/csv', vera);
    expect(file.headers['content-type']).toContain('text/csv');
    const [heading, ...lines] = file.body.trim().split('\n');
    expect(heading).toContain('at,actor_id,name,route,account_id');
    expect(lines.length).toBeGreaterThanOrEqual(7);
    for (const wrong of ['limit=0', 'limit=1001', 'cursor=x', 'cursor=-1']) {
      expect((await get(`reads?${wrong}`, vera)).statusCode).toBe(400);
    }
  });
});
