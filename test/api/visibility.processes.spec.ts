import { firstValueFrom, take, toArray } from 'rxjs';
import type { Granting } from '#access/access';
import { LiveStreams } from '../../apps/api/src/live/live-streams.ts';
import { OWN_ACCOUNTS } from '../../apps/api/src/live/without-rows.ts';
import { givenServer, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeAll(async () => {
  given = await givenServer({ visibility: 'own' });
  for (const [accountId, managerId] of [
    ['acme', 'anna'],
    ['bolt', 'ravi'],
    ['cask', undefined],
  ] as const) {
    await post('owner', '', { accountId, as: 'customer', name: `Company ${accountId}` });
    const person = { stakeholderId: `p-${accountId}`, name: `Person of ${accountId}` };
    await post('owner', `/${accountId}/stakeholders`, person);
    if (managerId) await post('owner', `/${accountId}/manager`, { managerId });
  }
  await caughtUp();
});
afterAll(() => given.close());

const GRANTS: Readonly<Record<string, Granting>> = {
  anna: { colleagueId: 'anna', roles: ['account-manager'] },
  nobody: { roles: ['account-manager'] },
  lena: { colleagueId: 'lena', roles: ['sales-manager'] },
  board: { roles: ['reader'] },
};

const cookies = new Map<string, Promise<string>>();
async function signIn(who: string): Promise<string> {
  const { access, ledgerId } = given;
  const link = await (who === 'owner' ? access.openLink() : access.openLink(who, GRANTS[who]));
  const session = await access.redeem(link.secret);
  return `mainstay-${ledgerId.slice(0, 8)}=${session?.secret ?? ''}`;
}
async function headersOf(who: string): Promise<{ readonly cookie: string }> {
  const cookie = cookies.get(who) ?? signIn(who);
  cookies.set(who, cookie);
  return { cookie: await cookie };
}

const get = async (who: string, path: string) =>
  given.app.inject({ url: `/api/v1/${path}`, headers: await headersOf(who) });
const post = async (who: string, path: string, payload: object) =>
  given.app.inject({
    method: 'POST',
    url: `/api/v1/accounts${path}`,
    headers: await headersOf(who),
    payload,
  });

async function caughtUp(): Promise<void> {
  const { position } = (await get('owner', 'system')).json<{ position: string }>();
  await get('owner', `portfolio?after=${position}`);
}

interface Page {
  readonly rows: readonly { readonly accountId: string }[];
  readonly total: number;
  readonly managers: readonly string[];
}
const listed = async (who: string, path: string): Promise<readonly string[]> =>
  (await get(who, path)).json<Page>().rows.map(({ accountId }) => accountId);

describe('where each sees their own accounts', () => {
  it('an account manager finds in lists those they manage, and no trace of others', async () => {
    const page = (await get('anna', 'portfolio')).json<Page>();
    expect(page.rows.map(({ accountId }) => accountId)).toEqual(['acme']);
    expect(page).toMatchObject({ total: 1, managers: ['anna'] });
    expect((await get('anna', 'portfolio/csv')).body).not.toContain('bolt');
    const { ids } = (await get('anna', 'portfolio/ids')).json<{ ids: readonly string[] }>();
    expect(ids).toEqual(['acme']);
    const { groups } = (await get('anna', 'portfolio/groups?by=managerId')).json<{
      groups: readonly { readonly value: string | null }[];
    }>();
    expect(groups.map(({ value }) => value)).toEqual(['anna']);
  });

  it('of a past day they see what is theirs now', async () => {
    expect(await listed('anna', 'portfolio?asOf=2026-03-02&knownAt=2026-03-02')).toEqual(['acme']);
  });

  it('what they are to do they find wherever it is', async () => {
    const step = { purpose: 'service', side: 'us', dueOn: '2026-12-01' };
    await post('owner', '/bolt/actions', { ...step, actionId: 'X-1', ownerId: 'anna' });
    await post('owner', '/bolt/actions', { ...step, actionId: 'X-2', ownerId: 'ravi' });
    await post('owner', '/acme/actions', { ...step, actionId: 'X-3', ownerId: 'ravi' });
    await caughtUp();
    const seen = async (path: string) =>
      (await get('anna', path)).json<{ rows: readonly { readonly actionId: string }[] }>().rows;
    const ids = (rows: readonly { readonly actionId: string }[]) =>
      rows.map(({ actionId }) => actionId).toSorted();
    expect(ids(await seen('actions'))).toEqual(['X-1', 'X-3']);
    const { today } = (await get('owner', 'system')).json<{ today: string }>();
    expect(ids(await seen(`actions?asOf=${today}`))).toEqual(['X-1', 'X-3']);
    const { due } = (await get('anna', 'today?owner=me&on=2026-12-01')).json<{
      due: readonly { readonly matterId: string }[];
    }>();
    expect(due.map(({ matterId }) => matterId).toSorted()).toEqual(['action.X-1', 'action.X-3']);
  });

  it('sparklines and search hold theirs alone', async () => {
    const { items } = (await get('anna', 'portfolio/sparklines?accounts=acme,bolt')).json<{
      items: readonly { readonly accountId: string }[];
    }>();
    expect(items.map(({ accountId }) => accountId)).toEqual(['acme']);
    const found = async (text: string) =>
      (await get('anna', `search?text=${text}`)).json<{
        items: readonly { readonly accountId: string }[];
      }>().items;
    expect((await found('company')).map(({ accountId }) => accountId)).toEqual(['acme']);
    expect(await found('bolt')).toEqual([]);
  });

  it('an account of somebody else is refused as one that is not there', async () => {
    const [other, none] = [await get('anna', 'accounts/bolt'), await get('anna', 'accounts/none')];
    expect(other.json()).toMatchObject({ status: 403, code: 'not-your-account' });
    expect(none.json<{ code: string }>().code).toBe('not-your-account');
    expect((await get('anna', 'accounts/acme')).statusCode).toBe(200);
    expect((await get('anna', 'accounts/bolt/timeline')).statusCode).toBe(403);
    expect((await get('anna', 'live?projections=account:bolt')).statusCode).toBe(403);
  });

  it('whoever is no colleague sees none, a sales manager all', async () => {
    expect(await listed('nobody', 'portfolio')).toEqual([]);
    expect((await listed('lena', 'portfolio')).toSorted()).toEqual(['acme', 'bolt', 'cask']);
  });

  it('a dashboard sees lists and scores of all, and no texts', async () => {
    expect(await listed('board', 'portfolio')).toHaveLength(3);
    expect((await get('board', 'accounts/acme/courses')).statusCode).toBe(200);
    for (const path of ['accounts/acme', 'accounts/acme/timeline', 'search?text=acme']) {
      expect((await get('board', path)).json()).toMatchObject({ status: 403, code: 'role-lacks' });
    }
  });

  it('a live stream says of lists that they have changed, and not what', async () => {
    const leaving = new AbortController();
    const heard = async (seesAll: boolean) => {
      const stream = await given.app.get(LiveStreams).open({
        projections: ['portfolio'],
        after: undefined,
        isWelcome: () => Promise.resolve(true),
        onDoubt: () => () => undefined,
        gone: leaving.signal,
        actor: 'one',
        hidden: seesAll ? undefined : OWN_ACCOUNTS,
      });
      return firstValueFrom(stream.pipe(take(1), toArray()));
    };
    const both = Promise.all([heard(true), heard(false)]);
    await post('owner', '', { accountId: 'dune', as: 'customer', name: 'Company dune' });
    const [[whole], [veiled]] = await both;
    leaving.abort();
    expect(whole).toMatchObject({ type: 'changed' });
    expect(veiled).toMatchObject({ type: 'reset' });
    expect(JSON.stringify(veiled)).not.toContain('dune');
  });
});

describe('what somebody may not do', () => {
  it('is refused with who could', async () => {
    const answer = await post('anna', '/acme/rename', { name: 'Other' });
    expect(answer.json()).toMatchObject({
      status: 403,
      code: 'role-lacks',
      detail: 'This is for a sales manager; you are an account manager.',
      params: { could: 'sales-manager', yours: 'account-manager' },
    });
  });

  it('is to take over what somebody manages; what nobody does may be had', async () => {
    const managerId = 'anna';
    expect((await post('anna', '/bolt/manager', { managerId })).statusCode).toBe(403);
    expect((await post('anna', '/cask/manager', { managerId: 'ravi' })).statusCode).toBe(403);
    expect((await post('anna', '/cask/manager', { managerId })).statusCode).toBe(200);
    expect((await post('anna', '/cask/contacts', CALL)).statusCode).toBe(200);
  });

  it('is to put right what others recorded, and after a week what they did themselves', async () => {
    const [others] = (await post('owner', '/acme/contacts', CALL)).json<Sent>().eventIds;
    const [own] = (await post('anna', '/acme/contacts', { ...CALL, reference: 'c-2' })).json<Sent>()
      .eventIds;
    const retract = (event: string | undefined) =>
      post('anna', `/acme/events/${event ?? ''}/retract`, {});
    expect((await retract(others)).json()).toMatchObject({ code: 'not-your-event' });
    given.clock.set('2026-03-10T10:00:00.000Z');
    expect((await retract(own)).json()).toMatchObject({ code: 'not-your-event' });
    given.clock.set('2026-03-02T11:00:00.000Z');
    expect((await retract(own)).statusCode).toBe(200);
  });
});

const CALL = { kind: 'call', direction: 'outbound', stakeholderIds: [] };
interface Sent {
  readonly eventIds: readonly string[];
}
