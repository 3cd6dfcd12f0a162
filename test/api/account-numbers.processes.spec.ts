import { accountPart } from '#kernel/identifier';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
});
afterAll(() => given.close());

const send = (url: string, payload: object) =>
  given.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload });

const asked = (url: string) => given.app.inject({ url: `/api/v1${url}`, headers });

const ORDER = { amount: '12.50', currency: 'EUR' };

describe.each(['K/10023', 'ACME 1, north', '#1001', 'Müller', '顧客7', '..', '~x', '50 % + 1?'])(
  'the account %s',
  (accountId) => {
    const part = accountPart(accountId);

    it('is opened, ordered for and read by its escaped form', async () => {
      const opened = await send('/accounts', { accountId, as: 'customer', name: 'Northwind' });
      expect(opened.json()).toMatchObject({ accountId, changed: true });

      const ordered = await send(`/accounts/${part}/orders`, { orderId: 'O-1', ...ORDER });
      expect(ordered.json()).toMatchObject({ accountId, changed: true });

      const { position } = ordered.json<{ position: string }>();
      const view = await asked(`/accounts/${part}?after=${position}`);
      expect(view.json()).toMatchObject({ accountId, name: 'Northwind' });
      const timeline = await asked(`/accounts/${part}/timeline`);
      expect(timeline.json()).toMatchObject({ accountId, total: 2 });
      const lines = await asked(`/portfolio/sparklines?accounts=${part},ACME-0`);
      expect(lines.json()).toMatchObject({ items: [{ accountId }] });
      const listed = await asked(`/portfolio?search=${encodeURIComponent(accountId)}`);
      const { rows } = listed.json<{ rows: readonly { readonly accountId: string }[] }>();
      expect(rows.map((row) => row.accountId)).toContain(accountId);
    });
  },
);

describe('the address of an account', () => {
  it('may hold its number as it is, with what an address cannot hold in percent', async () => {
    for (const accountId of ['K/10023', 'ACME 1, north', 'Müller', '50 % + 1?']) {
      const view = await asked(`/accounts/${encodeURIComponent(accountId)}`);
      expect(view.json()).toMatchObject({ accountId });
    }
  });

  it('names nobody by an escaped form that nobody has', async () => {
    const answer = await send('/accounts/~ACME-1/orders', { orderId: 'O-1', ...ORDER });
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'account-unknown' }]);
  });
});
