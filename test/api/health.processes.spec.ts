import type { MainstayEvent } from '#events/catalogue';
import { Ledger } from '#insights/testing/ledger';
import { instantOf } from '#kernel/time';
import { ReferredClock } from '#stores/referred-clock';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeEach(async () => {
  given = await givenServer();
});
afterEach(() => given.close());

const opened: MainstayEvent = {
  type: 'AccountOpened',
  occurredAt: '2026-02-28T10:00:00.000Z',
  data: { as: 'customer' },
};

describe('a server', () => {
  it('says that it lives and, once its answers are at the end of the log, that it is ready', async () => {
    expect((await given.app.inject({ url: '/health/live' })).json()).toEqual({ status: 'ok' });
    const headers = await signedIn(given);
    const answer = await given.app.inject({
      method: 'POST',
      url: '/api/v1/accounts',
      headers,
      payload: { accountId: 'acme', as: 'customer', name: 'Acme' },
    });
    const { position } = answer.json<{ position: string }>();
    await given.app.inject({ url: `/api/v1/portfolio?after=${position}`, headers });

    const head = await given.stores.events.head();
    const ready = await given.app.inject({ url: '/health/ready' });
    expect(ready.json()).toEqual({
      status: 'ok',
      details: {
        ledger: { status: 'up', position: head },
        insights: { status: 'up', position: head, lag: 0 },
      },
    });
  });

  it('stays ready when an account cannot be scored, and says so', async () => {
    const { events, keys } = given.stores;
    // Written by something that knew no roles: it cannot be folded.
    const poison = { type: 'RequiredRolesSet', occurredAt: '2026-03-01T10:00:00.000Z', data: {} };
    const ledger = new Ledger(events, keys);
    await ledger.record('acme', [opened, poison as unknown as MainstayEvent]);
    const position = await events.head();
    const headers = await signedIn(given);
    const after = `${given.ledgerId}.${position}`;
    await given.app.inject({ url: `/api/v1/portfolio?after=${after}`, headers });

    const ready = await given.app.inject({ url: '/health/ready' });

    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({
      status: 'degraded',
      details: {
        ledger: { status: 'up', position },
        insights: { status: 'up', position, lag: 0, unscored: 1 },
      },
    });
    const { body } = await given.app.inject({ url: '/metrics', headers });
    expect(body).toContain('mainstay_accounts_unscored 1');
  });

  it('says how far the log lies ahead of its clock, and is ready all the same', async () => {
    const { clock, stores } = given;
    const { events, keys } = stores;
    await new Ledger(events, keys).record('acme', [opened]);
    const headers = await signedIn(given);
    const [last] = await events.readAll({ direction: 'backwards', limit: 1 });
    const after = `${given.ledgerId}.${last!.position}`;
    await given.app.inject({ url: `/api/v1/portfolio?after=${after}`, headers });
    clock.set(instantOf(Date.parse(last!.recordedAt) - 3_600_000));

    const ready = await given.app.inject({ url: '/health/ready' });

    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toMatchObject({
      status: 'degraded',
      details: { ledger: { status: 'up', aheadSeconds: 3_600 } },
    });
    const { body } = await given.app.inject({ url: '/metrics', headers });
    expect(body).toContain('mainstay_ledger_ahead_seconds 3600');
  });

  it('takes no commands while its clock is off the one that processes share, and says so', async () => {
    const { stores } = given;
    let offMs = 0;
    const shared = () => Promise.resolve(stores.clock.nowMs() - offMs);
    const recording = new ReferredClock(stores.clock, shared, () => 0);
    const server = await givenServer({ stores: { ...stores, recording } });
    const headers = await signedIn(server);
    const openOne = (accountId: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/accounts',
        headers,
        payload: { accountId, as: 'customer', name: accountId },
      });
    const ready = () => server.app.inject({ url: '/health/ready' });

    await recording.ask();
    const { position } = (await openOne('a')).json<{ position: string }>();
    await server.app.inject({ url: `/api/v1/portfolio?after=${position}`, headers });
    expect((await ready()).json()).toMatchObject({ details: { clock: { offSeconds: 0 } } });
    offMs = 1_200_000;
    await recording.ask();
    const head = await stores.events.head();
    const refused = await openOne('b');
    expect(refused.json()).toMatchObject({
      status: 503,
      code: 'clock-off',
      detail: expect.stringContaining('1200 seconds ahead') as string,
    });
    expect(refused.headers['retry-after']).toBe('30');
    expect((await ready()).json()).toMatchObject({
      status: 503,
      errors: [{ field: 'clock', message: 'is off by 1200 s' }],
    });
    expect(await stores.events.head()).toBe(head);
    offMs = 0;
    await recording.ask();
    expect((await openOne('b')).statusCode).toBe(200);
    await server.stop();
  });

  it('says what it is and how much it holds', async () => {
    const headers = await signedIn(given);
    const system = () => given.app.inject({ url: '/api/v1/system', headers });
    expect((await system()).json()).toEqual({
      version: '0.0.0',
      ledgerId: given.ledgerId,
      zone: 'UTC',
      today: '2026-03-02',
      accounts: 0,
      events: 0,
      position: `${given.ledgerId}.0`,
      demoLoaded: false,
      demoStories: [],
    });
  });

  it('counts what it does, without naming anybody', async () => {
    const headers = await signedIn(given);
    await given.app.inject({ url: '/api/v1/accounts/secret-account', headers });
    const { body } = await given.app.inject({ url: '/metrics', headers });
    expect(body).toMatch(
      /mainstay_http_request_seconds_count\{method="GET",route="\/api\/v1\/accounts\/:accountId",status="404"\} 1/,
    );
    expect(body).toContain('mainstay_ledger_position 0');
    expect(body).toContain('mainstay_live_connections 0');
    expect(body).toContain('mainstay_insights_up 1');
    expect(body).toContain('mainstay_insights_lag_events 0');
    expect(body).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(body).not.toContain('secret-account');
  });
});
