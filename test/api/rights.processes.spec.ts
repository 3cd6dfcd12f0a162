import { readFileSync, writeFileSync } from 'node:fs';
import { ROLES, type Role } from '#access/roles';
import { ALL_COMMANDS } from '#commands/registry';
import { COMMAND_RIGHTS, ROUTE_RIGHTS } from '../../apps/api/src/access/rights.ts';
import { givenServer, type GivenServer } from './given-server.ts';
import { OPEN_ROUTES } from './open-routes.ts';

/** Accounts as somebody who is the colleague `me` meets them. */
const WHOSE = ['own', "another's", "nobody's"] as const;
const ACCOUNT_OF = { own: 'mine', "another's": 'theirs', "nobody's": 'free' } as const;
/** What is not in the description of the API. */
const UNDESCRIBED = ['GET /metrics'];
const PAGE = new URL('../../docs/rights.md', `file://${__dirname}/`);

let given: GivenServer;
let open: GivenServer;
beforeAll(async () => {
  [open, given] = [await givenServer(), await givenServer({ visibility: 'own' })];
  for (const server of [open, given]) await fill(server);
});
afterAll(() => Promise.all([open.close(), given.close()]));

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function fill({ app, access }: GivenServer): Promise<void> {
  const { secret } = await access.addToken('filling', 'write');
  const post = async (url: string, payload: object) => {
    const headers = bearer(secret);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/accounts${url}`,
      headers,
      payload,
    });
    if (answer.statusCode !== 200) throw new Error(answer.body);
  };
  for (const accountId of ['mine', 'theirs', 'free']) {
    await post('', { accountId, as: 'customer', name: `Company ${accountId}` });
  }
  await post('/mine/manager', { managerId: 'me' });
  await post('/theirs/manager', { managerId: 'other' });
}

/** Somebody of one role alone who is the colleague `me`. */
async function sessionOf(
  { access }: GivenServer,
  role: Role,
): Promise<{ readonly cookie: string }> {
  const link =
    role === 'owner'
      ? await access.openLink()
      : await access.openLink(`One ${role}`, { colleagueId: 'me', roles: [role] });
  const session = await access.redeem(link.secret);
  return { cookie: `mainstay-${(await ledgerOf(access)).slice(0, 8)}=${session?.secret ?? ''}` };
}
const ledgerOf = (access: GivenServer['access']): Promise<string> =>
  Promise.resolve(access === open.access ? open.ledgerId : given.ledgerId);

async function routesOf({ app }: GivenServer, headers: object): Promise<readonly string[]> {
  const described = await app.inject({ url: '/docs-json', headers: { ...headers } });
  const { paths } = described.json<{ paths: Record<string, object> }>();
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    )
    .filter((route) => !OPEN_ROUTES.includes(route))
    .sort();
}

/** What keeps somebody out, or nothing. Whoever is let in asks for what cannot be, so that nothing changes. */
async function refusal(
  server: GivenServer,
  headers: object,
  route: string,
  accountId: string,
): Promise<string> {
  const [method = 'GET', path = ''] = route.split(' ');
  const url = path.replace(':accountId', accountId).replaceAll(/:\w+/g, 'none');
  const answer = await server.app.inject({
    method: method as 'GET',
    url,
    headers: { ...headers },
    ...(method === 'GET' ? {} : { payload: { accountId, managerId: 'me', unknown: true } }),
    ...(path === '/api/v1/live' ? { query: { projections: 'none' } } : {}),
  });
  return answer.statusCode === 403 ? answer.json<{ code: string }>().code : '';
}

/** Asked of an own account, of another's, and of one that nobody manages. */
function cellOf(codes: readonly string[]): string {
  const said = codes.map((code) => (code === '' ? 'yes' : 'no')).join(' ');
  return CELLS.get(said) ?? said;
}
const CELLS = new Map([
  ['yes yes yes', 'yes'],
  ['no no no', '–'],
  ['yes no no', 'own'],
  ['no no yes', "nobody's"],
]);

const HEAD = ['Route', ...ROLES];

async function table(server: GivenServer): Promise<string> {
  const sessions = new Map<Role, object>();
  for (const role of ROLES) sessions.set(role, await sessionOf(server, role));
  const routes = await routesOf(server, sessions.get('owner') ?? {});
  const lines: string[][] = [];
  for (const route of routes.filter((one) => one !== 'DELETE /api/v1/session')) {
    const cells: string[] = [];
    for (const role of ROLES) {
      const codes: string[] = [];
      for (const whose of WHOSE) {
        codes.push(await refusal(server, sessions.get(role) ?? {}, route, ACCOUNT_OF[whose]));
      }
      cells.push(cellOf(codes));
    }
    lines.push([`\`${route}\``, ...cells]);
  }
  return [HEAD, HEAD.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** The table of the page under a heading; written anew where that is asked for. */
function printed(heading: string, found: string): string {
  const page = readFileSync(PAGE, 'utf8');
  const known = new RegExp(`(?<=^## ${heading}\\n\\n)(?:\\|.*\\n)*`, 'm').exec(page)?.[0] ?? '';
  if (process.env['MAINSTAY_WRITE_RIGHTS'] !== '1') return known;
  writeFileSync(PAGE, page.replace(`## ${heading}\n\n${known}`, `## ${heading}\n\n${found}`));
  return found;
}

describe('the tables of rights', () => {
  it('have a line for every command that has a route, and no other', () => {
    const routed = ALL_COMMANDS.filter(({ entry }) => entry.route).map(({ name }) => name);
    expect(Object.keys(COMMAND_RIGHTS).sort()).toEqual(routed.toSorted());
  });

  it('have a line for every other route, and no other', async () => {
    const commands = new Set(ALL_COMMANDS.map(({ entry }) => `POST ${entry.route ?? ''}`));
    const routes = await routesOf(open, await sessionOf(open, 'owner'));
    expect(Object.keys(ROUTE_RIGHTS).sort()).toEqual(
      [...routes.filter((route) => !commands.has(route)), ...UNDESCRIBED].sort(),
    );
  });
});

describe('who may ask what, by role and by whose the account is', () => {
  it('is what docs/rights.md says where all see all', async () => {
    const found = await table(open);
    expect(found).toBe(printed('Where all see all', found));
  });

  it('is what docs/rights.md says where each sees their own', async () => {
    const found = await table(given);
    expect(found).toBe(printed('Where each sees their own', found));
  });
});
