import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let server: GivenServer;
let headers: { cookie: string };

const post = async (path: string, payload: object) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers,
  });
  if (answer.statusCode >= 300) throw new Error(answer.body);
  return answer.json<{ position: string; eventIds: string[] }>();
};

const find = async (text: string) => {
  const answer = await server.app.inject({
    url: `/api/v1/search?text=${encodeURIComponent(text)}`,
    headers,
  });
  expect(answer.statusCode).toBe(200);
  return answer
    .json<{ items: { kind: string; accountId: string; id: string; label: string }[] }>()
    .items.map(({ kind, accountId, label }) => [kind, accountId, label]);
};

let orderEvent: string;
let last: string;

beforeAll(async () => {
  server = await givenServer();
  headers = await signedIn(server);
  await post('/accounts', { accountId: 'LODZ', as: 'customer', name: 'Łódź Sp. z o.o.' });
  await post('/accounts', { accountId: 'EGY', as: 'customer', name: 'مؤسسة أحمد' });
  await post('/accounts/LODZ/stakeholders', {
    stakeholderId: 'P-1',
    name: 'Søren O’Brien',
    email: 'Soren.OBrien@lodz.example',
  });
  await post('/accounts/EGY/stakeholders', { stakeholderId: 'P-2', name: 'Asha Rao' });
  const order = await post('/accounts/LODZ/orders', {
    orderId: 'SO-4711',
    amount: '10.00',
    currency: 'EUR',
  });
  orderEvent = order.eventIds[0]!;
  const signed = await post('/accounts/LODZ/contracts', {
    contractId: 'FRAME-7',
    startsOn: '2025-01-01',
    endsOn: '2099-12-31',
    noticeDays: 30,
    renewalMonths: 12,
    annualValue: '100.00',
    currency: 'EUR',
  });
  last = signed.position;
  await server.app.inject({ url: `/api/v1/renewals?after=${last}`, headers });
}, 60_000);

afterAll(() => server.close());

describe('a search', () => {
  it.each([
    ['lodz', ['account', 'LODZ', 'Łódź Sp. z o.o.']],
    ['موسسة احمد', ['account', 'EGY', 'مؤسسة أحمد']],
    ["o'brien soren", ['person', 'LODZ', 'Søren O’Brien']],
    ['soren.obrien@LODZ.example', ['person', 'LODZ', 'Søren O’Brien']],
    ['so-4711', ['order', 'LODZ', 'SO-4711']],
    ['frame-7', ['contract', 'LODZ', 'FRAME-7']],
    ['rao ash', ['person', 'EGY', 'Asha Rao']],
  ])('for %s finds what is meant', async (text, found) => {
    expect(await find(text)).toEqual([found]);
  });

  it('finds nothing by parts of addresses, nor by what nobody has', async () => {
    expect(await find('obrien@lodz.example')).toEqual([]);
    expect(await find('nobody@lodz.example')).toEqual([]);
    expect(await find('sha')).toEqual([]);
    expect(await find('   ')).toEqual([]);
  });

  it('does not find what was withdrawn', async () => {
    await post(`/accounts/LODZ/events/${orderEvent}/retract`, {});
    expect(await find('SO-4711')).toEqual([]);
  });
});
