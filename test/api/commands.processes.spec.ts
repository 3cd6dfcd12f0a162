import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let cookie: string;
beforeEach(async () => {
  given = await givenServer();
  ({ cookie } = await signedIn(given));
});
afterEach(() => given.close());

const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
  given.app.inject({
    method: 'POST',
    url: `/api/v1/accounts${path}`,
    headers: { cookie, ...headers },
    payload,
  });
const terms = {
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  noticeDays: 90,
  annualValue: '120000',
  currency: 'EUR',
};
const acme = { accountId: 'acme', as: 'customer', name: 'Acme' };

describe('a command over HTTP', () => {
  it('is answered with where it stands', async () => {
    const answer = await post('', acme);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      accountId: 'acme',
      revision: '0',
      position: `${given.ledgerId}.${await given.stores.events.head()}`,
      commandId: answer.headers['idempotency-key'],
      eventIds: [expect.any(String)],
      changed: true,
    });
    expect(answer.headers.etag).toBe('"0"');
  });

  it('says who did it, how it came in and in which request', async () => {
    await post('', acme, { 'x-correlation-id': 'shop-17' });
    const [event] = await given.stores.events.read('account-acme');
    const { secret, actor } = await given.access.addToken('erp', 'write');
    await given.app.inject({
      method: 'POST',
      url: '/api/v1/accounts/acme/orders',
      headers: { authorization: `Bearer ${secret}` },
      payload: { orderId: 'SO-1', amount: '12.50', currency: 'EUR' },
    });
    const [, order] = await given.stores.events.read('account-acme');
    expect(JSON.parse(event!.meta)).toMatchObject({ origin: 'entered', correlationId: 'shop-17' });
    expect(JSON.parse(order!.meta)).toMatchObject({ origin: 'captured', actor: actor.id });
  });

  it('happens once for an Idempotency-Key, and answers the same', async () => {
    const key = { 'idempotency-key': 'key-1' };
    const first = await post('', acme, key);
    const head = await given.stores.events.head();
    const second = await post('', acme, key);
    expect(second.json()).toEqual(first.json());
    expect(second.headers['idempotency-key']).toBe('key-1');
    expect((await post('', { ...acme, name: 'Other' }, key)).json()).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    expect(await given.stores.events.head()).toBe(head);
  });

  it('is refused when the account is not as the caller saw it', async () => {
    const { headers } = await post('', acme);
    const etag = String(headers.etag);
    expect(
      (await post('/acme/manager', { managerId: 'anna' }, { 'if-match': etag })).statusCode,
    ).toBe(200);
    expect(
      (await post('/acme/manager', { managerId: 'ravi' }, { 'if-match': etag })).json(),
    ).toMatchObject({
      status: 412,
      code: 'revision-differs',
    });
  });

  it('takes several ETags, one that lies ahead never, and * where the account is there', async () => {
    const rename = async (accountId: string, tags: string) => {
      const name = `as ${tags}`;
      const answer = await post(`/${accountId}/rename`, { name }, { 'if-match': tags });
      return [answer.statusCode, answer.json<{ detail?: string }>().detail] as const;
    };
    await post('', acme);
    const ahead = '99999999999999999999';

    expect(await rename('acme', '"7", "0"')).toEqual([200, undefined]);
    expect(await rename('acme', '*')).toEqual([200, undefined]);
    expect(await rename('acme', '"3"')).toEqual([412, expect.stringContaining('at revision 2')]);
    expect(await rename('acme', `"${ahead}"`)).toEqual([412, expect.any(String)]);
    expect(await rename('nobody', '*')).toEqual([412, expect.stringContaining('not there')]);
    for (const weak of ['W/"2"', '"2", W/"2"', 'W/"x"']) {
      expect(await rename('acme', weak)).toEqual([400, expect.stringContaining('W/')]);
    }
    expect(await rename('acme', '"2", x')).toEqual([400, expect.stringContaining('ETags')]);
  });

  it('that changed nothing is answered the same again, and 422 with another body', async () => {
    const key = { 'idempotency-key': 'key-1' };
    await post('', acme);
    const first = await post('/acme/rename', { name: acme.name }, key);
    await post('/acme/rename', { name: 'Beta' });

    const again = await post('/acme/rename', { name: acme.name }, key);
    expect(again.json()).toEqual(first.json());
    expect(again.json()).toMatchObject({ changed: false, revision: '0', eventIds: [] });
    expect((await post('/acme/rename', { name: 'Gamma' }, key)).json()).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    const events = await given.stores.events.read('account-acme');
    expect(events.map(({ type }) => type)).toEqual(['AccountOpened', 'AccountRenamed']);
  });

  it('is the same however its JSON is written', async () => {
    await post('', acme);
    const headers = { cookie, 'idempotency-key': 'key-1', 'content-type': 'application/json' };
    const url = '/api/v1/accounts/acme/contacts';
    const send = (payload: string, address = url) =>
      given.app.inject({ method: 'POST', url: address, payload, headers });
    const first = await send('{"kind":"call","minutes":10,"note":"né"}');
    expect(first.statusCode).toBe(200);

    for (const same of [
      '{ "minutes" : 10,\n "kind" : "call", "note": "né" }',
      '{"kind":"call","minutes":1e1,"note":"n\\u00e9"}',
      '{"note":"n\\u00E9","minutes":10.0,"accountId":"acme","kind":"c\\u0061ll"}',
    ]) {
      expect((await send(same)).json()).toEqual(first.json());
    }
    expect((await send('{"kind":"call","minutes":10,"note":"né"}', `${url}?x`)).json()).toEqual(
      first.json(),
    );
    for (const other of [
      '{"kind":"call","minutes":11,"note":"né"}',
      '{"kind":"call","minutes":10}',
    ]) {
      expect((await send(other)).statusCode).toBe(422);
    }
  });

  it('that changes nothing says so', async () => {
    await post('', acme);
    expect((await post('', acme)).json()).toMatchObject({
      changed: false,
      eventIds: [],
      revision: '0',
    });
  });

  it.each([
    ['/nobody/rename', { name: 'Acme' }, 404, 'account-unknown'],
    ['', { ...acme, name: 'Another' }, 409, 'account-exists'],
    ['/acme/manager', { managerId: 'anna', occurredOn: '2026-03-03' }, 422, 'in-the-future'],
    ['/acme/manager', { managerId: 'no good' }, 400, 'bad-request'],
    ['/acme/manager', { managerId: 'anna', more: 1 }, 400, 'bad-request'],
    ['/acme/manager', { managerId: 'anna', accountId: 'other' }, 400, 'bad-request'],
    ['/acme/manager', {}, 400, 'bad-request'],
    ['/%00/manager', { managerId: 'anna' }, 400, 'bad-request'],
  ])('to %s saying %j is refused', async (path, payload, status, code) => {
    await post('', acme);
    const head = await given.stores.events.head();
    expect((await post(path, payload)).json()).toMatchObject({ status, code });
    expect(await given.stores.events.head()).toBe(head);
  });

  it('names every field that is wrong', async () => {
    expect((await post('', { accountId: 'a\tb', as: 'friend' })).json()).toMatchObject({
      errors: [{ field: 'accountId' }, { field: 'as' }, { field: 'name' }],
    });
  });

  it('of every kind is taken', async () => {
    const sent: [string, object][] = [
      ['', acme],
      ['', { ...acme, accountId: 'group', name: 'Group' }],
      ['/acme/rename', { name: 'Acme Ltd' }],
      ['/acme/parent', { parentId: 'group' }],
      ['/acme/manager', { managerId: 'anna' }],
      ['/acme/hand-over', { toManagerId: 'ravi', reason: 'new region' }],
      ['/acme/key-account', { byProfitability: true, byStrategy: false, reason: 'grows' }],
      ['/acme/key-account/end', { reason: 'shrank' }],
      ['/acme/required-roles', { roles: [{ role: 'champion', weightPercent: 100 }] }],
      ['/acme/wallet', { annual: '250000', currency: 'EUR' }],
      ['/acme/stakeholders', { stakeholderId: 'asha', name: 'Asha Rao' }],
      ['/acme/stakeholders/asha/roles', { role: 'champion' }],
      ['/acme/stakeholders/asha/stance', { stance: 'supporter' }],
      ['/acme/stakeholders/asha/cadence', { interactionsPer30Days: 2 }],
      ['/acme/contacts', { kind: 'call', stakeholderIds: ['asha'], note: 'Fine.' }],
      ['/acme/stakeholders/asha/roles/champion/end', {}],
      ['/acme/stakeholders/asha/departure', {}],
      ['/acme/orders', { orderId: 'SO-1', amount: '12.50', currency: 'EUR' }],
      ['/acme/orders/SO-1/cancel', { reason: 'typed twice' }],
      ['/acme/returns', { returnId: 'R-1', amount: '2.50', currency: 'EUR' }],
      ['/acme/contracts/drafts', { contractId: 'C-1', ...terms }],
      ['/acme/contracts', { contractId: 'C-1', ...terms }],
      ['/acme/contracts/C-1/amend', { ...terms, noticeDays: 60, reason: 'asked for' }],
      ['/acme/contracts/C-1/renew', { endsOn: '2027-12-31' }],
      ['/acme/contracts/C-1/terminate', { endsOn: '2026-12-31', reason: 'moved' }],
      ['/acme/threats', { threatId: 't-1', rival: 'Rival', severity: 'minor', evidence: 'seen' }],
      ['/acme/threats/t-1/reassess', { severity: 'serious', evidence: 'heard' }],
      ['/acme/threats/t-1/defence-actions', { action: 'visited' }],
      ['/acme/threats/t-1/defended', {}],
      ['/acme/threats', { threatId: 't-2', rival: 'Rival', severity: 'minor', evidence: 'seen' }],
      ['/acme/threats/t-2/lost', { annualValue: '5000', currency: 'EUR' }],
      ['/acme/lost', { reason: 'price' }],
      ['/acme/win-back', {}],
    ];
    for (const [path, payload] of sent) {
      const answer = await post(path, payload);
      expect([path, answer.json()]).toEqual([path, expect.objectContaining({ changed: true })]);
    }
    const [cancelled] = (await given.stores.events.read('account-acme')).filter(
      ({ type }) => type === 'OrderCancelled',
    );
    expect(
      (await post(`/acme/events/${cancelled!.id}/retract`, { reason: 'by mistake' })).json(),
    ).toMatchObject({
      changed: true,
    });
  });
});
