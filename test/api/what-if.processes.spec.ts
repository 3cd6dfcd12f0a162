import type { PortfolioPage, TimelinePage, WhatIf } from '#insights/views';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
  for (const accountId of ['acme', 'bolt']) {
    await post('accounts', { accountId, as: 'customer', name: accountId });
    for (const day of ['2025-11-03', '2025-12-01', '2026-01-05']) {
      await post(`accounts/${accountId}/orders`, {
        orderId: `${accountId}-${day}`,
        kind: 'ad-hoc',
        amount: '500.00',
        currency: 'EUR',
        occurredOn: day,
      });
    }
  }
  await post('accounts/acme/threats', { threatId: 'T-1', rival: 'Globex', severity: 'serious' });
});
afterAll(() => given.close());

const post = async (path: string, payload: object) => {
  const answer = await given.app.inject({
    method: 'POST',
    url: `/api/v1/${path}`,
    headers,
    payload,
  });
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
  return answer;
};
const get = async <T>(path: string): Promise<T> =>
  (await given.app.inject({ url: `/api/v1/${path}`, headers })).json<T>();
const refused = (payload: object) =>
  given.app.inject({ method: 'POST', url: '/api/v1/what-if', headers, payload });

const defended = { command: 'DefendThreat', fields: { threatId: 'T-1' } };
const ordered = (occurredOn: string) => ({
  command: 'PlaceOrder',
  fields: { kind: 'ad-hoc', amount: '900.00', currency: 'EUR', occurredOn },
});

describe('what if, over HTTP', () => {
  it('shows accounts before and after, and nothing enters the log', async () => {
    const known = await get<{ position: string }>('system');
    const before = await get<TimelinePage>('accounts/acme/timeline');
    const answer = await post('what-if', {
      accountIds: ['acme', 'bolt'],
      steps: [defended, ordered('2026-05-04')],
      on: '2026-05-31',
    });
    const { on, accounts, totals } = answer.json<WhatIf>();
    expect(on).toBe('2026-05-31');
    const [acme, bolt] = accounts;
    expect(acme?.steps.map(({ events }) => events)).toEqual([1, 1]);
    expect(acme?.after.row.lastOrderOn).toBe('2026-05-04');
    expect(acme?.before.due.map(({ kind }) => kind)).toContain('threat');
    expect(acme?.after.due.map(({ kind }) => kind)).not.toContain('threat');
    expect(bolt?.steps[0]).toMatchObject({ events: 0, refusal: { code: 'threat-unknown' } });
    expect(totals).toMatchObject({ accounts: 2, moved: 2, refused: 1 });

    expect(await get('system')).toMatchObject({ position: known.position });
    expect(await get('accounts/acme/timeline')).toEqual(before);
    const { rows } = await get<PortfolioPage>('portfolio');
    expect(rows.map(({ lastOrderOn }) => lastOrderOn)).toEqual(['2026-01-05', '2026-01-05']);
  });

  it('says of each field what is wrong with it', async () => {
    const answer = await refused({
      accountIds: ['acme'],
      steps: [{ command: 'PlaceOrder', fields: { kind: 'ad-hoc' } }],
    });
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json<{ errors: readonly { field: string }[] }>();
    expect(errors.map(({ field }) => field)).toContain('steps[0].fields.amount');
  });

  it.each([
    ['no accounts', { accountIds: [], steps: [defended] }, 400],
    ['no steps', { accountIds: ['acme'], steps: [] }, 400],
    ['a step that is none', { accountIds: ['acme'], steps: [{ command: 'DefendThreat' }] }, 400],
    ['a day that is over', { accountIds: ['acme'], steps: [defended], on: '2020-01-01' }, 400],
    ['a day far ahead', { accountIds: ['acme'], steps: [defended], on: '2040-01-01' }, 400],
    [
      'an account that is not there',
      { accountIds: ['nobody'], steps: [ordered('2026-02-01')] },
      404,
    ],
  ])('refuses %s', async (_what, payload, status) => {
    expect((await refused(payload)).statusCode).toBe(status);
  });
});
