import type { AccountActions, ActionsPage, TodayView } from '#insights/views';
import { givenPerPersonReports, givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;
let after = '';

beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
  await givenPerPersonReports(given, headers);
});
afterAll(() => given.close());

const send = (url: string, payload: object) =>
  given.app.inject({ method: 'POST', url: `/api/v1/accounts${url}`, headers, payload });

/** Answers the events of a command. */
async function sent(url: string, payload: object): Promise<readonly string[]> {
  const answer = await send(url, payload);
  expect([answer.statusCode < 300, answer.body]).toEqual([true, answer.body]);
  const { position, eventIds } = answer.json<{ position: string; eventIds: string[] }>();
  after = position;
  return eventIds;
}

const asked = (question: string) =>
  given.app.inject({
    url: `/api/v1/${question}${question.includes('?') ? '&' : '?'}after=${after}`,
    headers,
  });

const today = async (question = ''): Promise<TodayView> =>
  (await asked(`today?${question}`)).json<TodayView>();

describe('next steps over HTTP', () => {
  it('are agreed, moved, done by a contact, and open again when that names others', async () => {
    await sent('', { accountId: 'acme', as: 'customer', name: 'Acme' });
    await sent('/acme/manager', { managerId: 'anna' });
    await sent('/acme/threats', { threatId: 'T-1', rival: 'Globex', severity: 'serious' });
    const step = { ownerId: 'ben', dueOn: '2026-03-05' };
    await sent('/acme/actions', {
      actionId: 'X-1',
      ...step,
      about: 'threat:T-1',
      note: 'Send it.',
    });
    await sent('/acme/actions', { actionId: 'X-2', ...step, purpose: 'relationship' });
    await sent('/acme/actions/X-2/move', { dueOn: '2026-03-06' });
    const [contact = ''] = await sent('/acme/contacts', { kind: 'call', fulfils: ['X-1'] });
    const open = async () =>
      (await asked('actions?open=true')).json<ActionsPage>().rows.map(({ actionId }) => actionId);
    expect(await open()).toEqual(['X-2']);

    await sent(`/acme/events/${contact}/correct`, { content: { kind: 'call', fulfils: ['X-2'] } });
    expect(await open()).toEqual(['X-1']);

    const all = (await asked('accounts/acme/actions')).json<AccountActions>();
    expect(all.duties).toMatchObject([
      { matterId: 'action.X-1', name: 'Acme', says: { code: 'action-of-ours' } },
    ]);
    expect(all.ahead).toEqual([]);
    expect((await asked('actions')).json<ActionsPage>().kept).toMatchObject({ due: 0, late: 0 });
    expect(all.actions).toMatchObject([
      { actionId: 'X-2', moved: 1, outcome: 'done', dueOn: '2026-03-06', note: null },
      { actionId: 'X-1', moved: 0, outcome: null, note: 'Send it.' },
    ]);
    const file = await asked('actions/csv?purpose=relationship');
    expect(file.headers['content-type']).toMatch(/^text\/csv/);
    expect(file.body.trim().split(/\r?\n/)).toEqual([
      expect.stringMatching(/account_id,name,manager_id,action_id,purpose/),
      expect.stringMatching(/^acme,Acme,.*,X-2,relationship,us,/),
    ]);
    expect((await asked('accounts/nobody/actions')).statusCode).toBe(404);
    expect((await send('/acme/actions', { dueOn: '2026-03-09' })).json()).toMatchObject({
      code: 'bad-request',
      errors: [{ field: 'ownerId', code: 'missing' }],
    });
  });

  it('are what a day asks of their owners and of the managers of their accounts', async () => {
    const due = async (question: string) =>
      (await today(question)).due.map(({ matterId }) => matterId);
    expect(await due('')).toEqual(['action.X-1']);
    expect(await due('owner=ben')).toEqual(['action.X-1']);
    expect(await due('owner=anna&on=2026-03-05')).toEqual(['action.X-1']);
    expect(await due('owner=cem')).toEqual([]);
    expect(await today('owner=anna')).toMatchObject({ ownerId: 'anna', on: '2026-03-02' });
    expect((await today()).inHand).toMatchObject([
      { accountId: 'acme', action: { actionId: 'X-1' } },
    ]);
  });

  it('are set aside until a day', async () => {
    const untilOn = '2026-03-09';
    await sent('/acme/matters/action.X-1/set-aside', { untilOn, reason: 'After the fair.' });
    expect(await today()).toMatchObject({ due: [], setAsideTotal: 1 });
    expect((await asked('accounts/acme/actions')).json<AccountActions>().duties).toEqual([]);
    expect((await today('on=2026-03-10')).due).toHaveLength(1);
    expect(
      (await send('/acme/matters/action.X-1/set-aside', { untilOn: '2026-07-01' })).json(),
    ).toMatchObject({ errors: [{ field: 'untilOn', code: 'too-far-ahead' }] });
  });

  it.each([
    'today?on=2026-03-01',
    'today?on=2027-04-10',
    'today?owner=a%20b',
    'today?cursor=x',
    'today?limit=101',
    'actions?purpose=dancing',
    'actions?dueFrom=soon',
  ])('are not asked for by %s', async (question) => {
    expect((await asked(question)).statusCode).toBe(400);
  });
});
