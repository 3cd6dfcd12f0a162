import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;
let after: string;

beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
  for (const accountId of ['acme', 'beta', 'gamma']) {
    await sent('/api/v1/accounts', { accountId, as: 'customer', name: accountId });
    after = await sent(`/api/v1/accounts/${accountId}/contracts`, {
      contractId: `SC-${accountId}`,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      noticeDays: 90,
      annualValue: '1200.00',
      currency: 'EUR',
    });
  }
});
afterAll(() => given.close());

/** Answers the position of a command. */
async function sent(url: string, payload: object): Promise<string> {
  const answer = await given.app.inject({ method: 'POST', url, headers, payload });
  expect(answer.statusCode).toBeLessThan(300);
  return answer.json<{ position: string }>().position;
}

const asked = (question: string) =>
  given.app.inject({ url: `/api/v1/renewals?after=${after}${question}`, headers });

interface Page {
  readonly rows: readonly { readonly contractId: string; readonly decisionOn: string }[];
  readonly nextCursor: string | null;
}

describe('the route of renewals', () => {
  it('answers in pages, as of now', async () => {
    const first = (await asked('&limit=2')).json<Page>();
    const rest = (await asked(`&limit=2&cursor=${first.nextCursor ?? ''}`)).json<Page>();

    expect(first).toMatchObject({ total: 3, asOf: '2026-03-02', knownAt: null, position: after });
    expect([...first.rows, ...rest.rows].map(({ contractId }) => contractId)).toEqual([
      'SC-acme',
      'SC-beta',
      'SC-gamma',
    ]);
    expect(first.rows[0]).toMatchObject({
      accountId: 'acme',
      decisionOn: '2026-10-02',
      annualMinor: 120_000,
      currency: 'EUR',
    });
    expect(rest.nextCursor).toBeNull();
  });

  it('answers what is decided between two days, and what was known on another', async () => {
    expect((await asked('&from=2026-10-01&to=2026-10-31')).json()).toMatchObject({ total: 3 });
    expect((await asked('&from=2026-10-03')).json()).toMatchObject({ total: 0 });
    expect((await asked('&managerId=nobody')).json()).toMatchObject({ total: 0 });
    expect((await asked('&asOf=2025-12-31')).json()).toMatchObject({ total: 0 });
  });

  it.each(['&from=soon', '&limit=0', '&cursor=nonsense', '&wrong=1'])(
    'refuses %s',
    async (wrong) => {
      expect((await asked(wrong)).statusCode).toBe(400);
    },
  );
});
