import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let owner: { cookie: string };
beforeEach(async () => {
  given = await givenServer();
  owner = await signedIn(given);
});
afterEach(() => given.close());

const post = (url: string, payload: object, headers: Record<string, string> = owner) =>
  given.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers });
const get = (url: string, headers: Record<string, string> = owner) =>
  given.app.inject({ method: 'GET', url: `/api/v1/${url}`, headers });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Signs in by a code; what follows as that person. */
async function signedInBy(code: string): Promise<{ cookie: string }> {
  const answer = await post('session', { code }, {});
  return { cookie: String(answer.headers['set-cookie']).split(';')[0]! };
}

describe('an invitation', () => {
  it('signs in a colleague once, by the name it was made for', async () => {
    const { code, name } = (await post('links', { as: ' Anna ' })).json<{
      code: string;
      name: string;
    }>();
    expect(name).toBe('Anna');
    const anna = await signedInBy(code);
    expect((await get('session', anna)).json()).toMatchObject({ name: 'Anna', kind: 'person' });
    expect((await post('session', { code }, {})).statusCode).toBe(401);
  });

  it('is for the owner alone to make, since it opens whatever its name stands for', async () => {
    const { code } = (await post('links', { as: 'Anna' })).json<{ code: string }>();
    const anna = await signedInBy(code);
    const refused = { status: 403, code: 'owner-only' };
    expect((await post('links', { as: 'Ben' }, anna)).json()).toMatchObject(refused);
    expect((await get('tokens', anna)).json()).toMatchObject(refused);
    const { secret } = await given.access.addToken('writer', 'write');
    expect((await post('links', { as: 'Ben' }, bearer(secret))).json()).toMatchObject(refused);
  });

  it.each([{}, { as: '' }, { as: '   ' }, { as: 'x'.repeat(101) }, { as: 7 }, { as: 'a\0b' }])(
    'is not made of %j',
    async (body) => {
      expect((await post('links', body)).statusCode).toBe(400);
    },
  );
});

describe('a token', () => {
  it('is shown once, opens what it may, and ends', async () => {
    const { id, token } = (await post('tokens', { name: 'Reports', right: 'read' })).json<{
      id: string;
      token: string;
    }>();
    expect((await get('portfolio', bearer(token))).statusCode).toBe(200);
    const listed = (await get('tokens')).json<{ tokens: readonly object[] }>().tokens;
    expect(listed).toEqual([
      {
        id,
        name: 'Reports',
        right: 'read',
        roles: ['reader'],
        createdAt: expect.any(String) as string,
      },
    ]);
    const ended = await given.app.inject({
      method: 'DELETE',
      url: `/api/v1/tokens/${id}`,
      headers: owner,
    });
    expect(ended.statusCode).toBe(204);
    expect((await get('portfolio', bearer(token))).statusCode).toBe(401);
    const again = await given.app.inject({
      method: 'DELETE',
      url: `/api/v1/tokens/${id}`,
      headers: owner,
    });
    expect(again.json()).toMatchObject({ status: 404, code: 'token-unknown' });
  });
});
