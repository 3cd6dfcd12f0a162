import type { Granting } from '#access/access';
import type {
  ActionsPage,
  KnowledgeLag,
  PoliciesView,
  ShownPortfolioPage,
  TodayView,
} from '#insights/views';
import { givenServer, type GivenServer } from './given-server.ts';

let given: GivenServer;
const cookies = new Map<string, string>();
let after = '';

const GRANTS: Readonly<Record<string, Granting | undefined>> = {
  owner: undefined,
  anna: { colleagueId: 'anna', roles: ['account-manager'] },
  lena: { colleagueId: 'lena', roles: ['sales-manager'] },
};

beforeAll(async () => {
  given = await givenServer();
  const { access, ledgerId } = given;
  for (const [who, grant] of Object.entries(GRANTS)) {
    const link = await (grant ? access.openLink(who, grant) : access.openLink());
    const session = await access.redeem(link.secret);
    cookies.set(who, `mainstay-${ledgerId.slice(0, 8)}=${session?.secret ?? ''}`);
  }
  await post('accounts', { accountId: 'acme', as: 'customer', name: 'Acme' });
  await post('accounts/acme/manager', { managerId: 'anna' });
  await post('accounts', { accountId: 'bolt', as: 'customer', name: 'Bolt' });
  await post('accounts/bolt/manager', { managerId: 'ravi' });
  for (const [accountId, ownerId] of [
    ['acme', 'anna'],
    ['bolt', 'ravi'],
  ] as const) {
    await post(`accounts/${accountId}/actions`, { ownerId, dueOn: '2026-03-02' });
  }
});
afterAll(() => given.close());

const headersOf = (who: string) => ({ cookie: cookies.get(who) ?? '' });
const get = (who: string, path: string) =>
  given.app.inject({ url: `/api/v1/${path}`, headers: headersOf(who) });
/** Of lists, once they show what was recorded. */
const asked = (who: string, path: string) =>
  get(who, `${path}${path.includes('?') ? '&' : '?'}after=${after}`);
async function post(path: string, payload: object, who = 'owner') {
  const url = `/api/v1/${path}`;
  const answer = await given.app.inject({ method: 'POST', url, headers: headersOf(who), payload });
  if (answer.statusCode === 200) after = answer.json<{ position: string }>().position;
  return answer;
}
const set = (value: object, who = 'owner') =>
  post('policies/per-person-reports', { from: '2026-03-01', ...value }, who);

const OFF = { status: 403, code: 'per-person-reports-off' };
const refusalOf = async (who: string, path: string) => {
  const answer = await asked(who, path);
  return answer.statusCode === 200 ? 'shown' : answer.json<{ code: string }>();
};

describe('figures by person, while nobody has switched them on', () => {
  it.each([
    'today?owner=ravi',
    'actions?owner=ravi',
    'actions?owner=anna,ravi',
    'actions/csv?owner=ravi',
    'portfolio/groups?by=managerId',
    'knowledge-lag?by=person',
    'portfolio/groups?by=status&managerId=ravi',
  ])('are refused to whoever is somebody else, whatever their role: %s', async (path) => {
    for (const who of ['owner', 'anna', 'lena']) {
      expect(await refusalOf(who, path)).toMatchObject(OFF);
    }
  });

  it.each([
    'today',
    'today?owner=anna',
    'actions?owner=anna',
    'portfolio/groups?by=status',
    'portfolio/groups?by=status&managerId=anna,none',
    'knowledge-lag?by=person&person=me',
  ])('are shown to the one they are about: %s', async (path) => {
    expect(await refusalOf('anna', path)).toBe('shown');
  });

  it('are of nobody else where oneself is asked for', async () => {
    await post('accounts/acme/contacts', { kind: 'call' }, 'anna');
    const own = await asked('anna', 'knowledge-lag?by=person&person=me');
    expect(own.json<KnowledgeLag>()).toMatchObject({
      all: { facts: 1 },
      groups: [{ actorName: 'anna', facts: 1 }],
    });
  });

  it('leave rows of accounts open with who manages them, without sums', async () => {
    const page = async (who: string, managerId: string) =>
      (await asked(who, `portfolio?managerId=${managerId}`)).json<ShownPortfolioPage>();
    expect(await page('lena', 'ravi')).toMatchObject({
      rows: [{ accountId: 'bolt', managerId: 'ravi' }],
      totals: null,
    });
    expect(await page('anna', 'anna')).toMatchObject({ totals: { accounts: 1 } });
    expect(await page('lena', 'none')).toMatchObject({ totals: { accounts: 0 } });
  });

  it('leave matters of everybody open, without whose they are', async () => {
    const due = async (who: string) =>
      (await asked(who, 'today?owner=all')).json<TodayView>().due.map((line) => line.ownerId);
    expect(await due('owner')).toEqual([null, null]);
    expect((await due('anna')).toSorted()).toEqual(['anna', null]);
    const steps = (await asked('owner', 'actions')).json<ActionsPage>().rows;
    expect(steps).toMatchObject([{ ownerId: null }, { ownerId: null }]);
    expect((await asked('owner', 'actions/csv')).body).not.toContain('ravi');
  });
});

describe('the rule about them', () => {
  it('is set by the owner alone, for a reason', async () => {
    const value = { value: { enabled: true }, reason: 'Agreed.' };
    for (const who of ['anna', 'lena']) {
      expect((await set(value, who)).json()).toMatchObject({ status: 403, code: 'role-lacks' });
    }
    expect((await set({ value: { enabled: true } })).json()).toMatchObject({
      errors: [{ field: 'reason', code: 'missing' }],
    });
  });

  it('holds from its day on, says who set it why, and is on record once', async () => {
    const ahead = { from: '2026-03-09', value: { enabled: true }, reason: 'From spring on.' };
    expect((await set(ahead)).json()).toMatchObject({ changed: true });
    expect((await set(ahead)).json()).toMatchObject({ changed: false });
    expect(await refusalOf('lena', 'today?owner=ravi')).toMatchObject(OFF);
    await set({ value: { enabled: true }, reason: 'Agreed with the works council.' });
    const { policies } = (await get('anna', 'policies')).json<PoliciesView>();
    expect(policies).toMatchObject([
      {
        policy: 'per-person-reports',
        value: { enabled: true },
        since: '2026-03-01',
        history: [
          { from: '2026-03-01', reason: 'Agreed with the works council.', actorName: 'Owner' },
          { from: '2026-03-09', reason: 'From spring on.' },
        ],
      },
      { policy: 'calibration', since: null },
    ]);
  });

  it('shows everything while it is on, and notes who read it of whom', async () => {
    expect(await refusalOf('lena', 'today?owner=ravi')).toBe('shown');
    expect(await refusalOf('lena', 'portfolio/groups?by=managerId')).toBe('shown');
    expect(await refusalOf('lena', 'knowledge-lag?by=person')).toBe('shown');
    expect((await asked('lena', 'actions?owner=ravi')).json<ActionsPage>().rows).toMatchObject([
      { ownerId: 'ravi', managerId: 'ravi' },
    ]);
    const { reads } = (await get('owner', 'reads')).json<{ reads: { route: string }[] }>();
    expect(reads.map(({ route }) => route)).toEqual(
      expect.arrayContaining([
        'GET /api/v1/today?of=ravi',
        'GET /api/v1/portfolio/groups?of=each',
        'GET /api/v1/actions?of=ravi',
      ]),
    );
  });

  it('can be switched off again, and goes back to the default', async () => {
    await set({ value: { enabled: false }, reason: 'The agreement ended.' });
    expect(await refusalOf('lena', 'today?owner=ravi')).toMatchObject(OFF);
    await set({ reason: 'As it was.' });
    const { policies } = (await get('anna', 'policies')).json<PoliciesView>();
    expect(policies[0]).toMatchObject({ value: { enabled: false }, since: '2026-03-01' });
    expect(policies[0]?.history[0]).toMatchObject({ value: null, reason: 'As it was.' });
  });
});
