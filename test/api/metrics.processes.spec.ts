import { StoreUnavailable } from '#kernel/event-store';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeEach(async () => {
  given = await givenServer();
});
afterEach(() => given.close());

const metrics = async (): Promise<{ status: number; said: string }> => {
  const headers = await signedIn(given);
  const { statusCode, body } = await given.app.inject({ url: '/metrics', headers });
  return { status: statusCode, said: body };
};

describe('what a server says of itself', () => {
  it('includes that the log can be read, and where it ends', async () => {
    const { said } = await metrics();
    expect(said).toContain('\nmainstay_ledger_up 1\n');
    expect(said).toContain('\nmainstay_ledger_position 0\n');
    expect(said).toContain('\nmainstay_insights_up 1\n');
  });

  it('goes on while the log cannot be read, and includes that', async () => {
    const { events } = given.stores;
    const head = events.head.bind(events);
    events.head = () => Promise.reject(new StoreUnavailable(1_000));
    const { status, said } = await metrics();
    events.head = head;

    expect(status).toBe(200);
    expect(said).toContain('\nmainstay_ledger_up 0\n');
    expect(said).toContain('\nnodejs_eventloop_lag_p99_seconds ');
    expect((await metrics()).said).toContain('\nmainstay_ledger_up 1\n');
  });
});
