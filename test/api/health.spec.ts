import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeEach(async () => {
  given = await givenServer();
});
afterEach(() => given.close());

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
