import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let server: GivenServer;
let owner: { cookie: string };
let anna: { cookie: string };

beforeAll(async () => {
  server = await givenServer();
  owner = await signedIn(server);
  anna = await signedIn(server, 'Anna');
});
afterAll(() => server.close());

const MINE = '6f1e0c1c-8d0a-4a53-9f6e-2a1f0c9b7d11';
const body = {
  list: 'portfolio',
  name: 'Key, by name',
  search: 'key=true&sort=name',
  shared: true,
};

const send = (method: 'PUT' | 'DELETE', id: string, headers: object, payload?: object) =>
  server.app.inject({
    method,
    url: `/api/v1/views/${id}`,
    headers: { ...headers },
    ...(payload ? { payload } : {}),
  });

const seenBy = async (headers: { cookie: string }) =>
  (await server.app.inject({ url: '/api/v1/views?list=portfolio', headers })).json<{
    items: object[];
  }>().items;

describe('a view under a name', () => {
  it('is kept for whoever keeps it, and seen by all where it is shared', async () => {
    expect((await send('PUT', MINE, owner, body)).statusCode).toBe(204);
    const own = { id: MINE, ...body, mine: true, ownerName: 'Owner' };
    expect(await seenBy(owner)).toEqual([own]);
    expect(await seenBy(anna)).toEqual([{ ...own, mine: false }]);
    await send('PUT', MINE, owner, { ...body, shared: false });
    expect(await seenBy(anna)).toEqual([]);
  });

  it('is changed and removed by its owner alone', async () => {
    const foreign = await send('PUT', MINE, anna, { ...body, name: 'Mine now' });
    expect([foreign.statusCode, foreign.json()]).toMatchObject([403, { code: 'view-foreign' }]);
    expect((await send('DELETE', MINE, anna)).statusCode).toBe(404);
    expect((await send('DELETE', MINE, owner)).statusCode).toBe(204);
    expect((await send('DELETE', MINE, owner)).json()).toMatchObject({ code: 'view-unknown' });
  });

  it('has a name, a list there is, and no end of length', async () => {
    for (const wrong of [
      { ...body, name: '' },
      { ...body, list: 'weather' },
      { ...body, search: 'x'.repeat(9_000) },
      { ...body, shared: 'yes' },
    ]) {
      expect((await send('PUT', MINE, owner, wrong)).statusCode).toBe(400);
    }
    expect((await send('PUT', 'mine', owner, body)).statusCode).toBe(400);
  });
});
