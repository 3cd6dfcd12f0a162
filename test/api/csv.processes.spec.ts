import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let server: GivenServer;
let headers: { cookie: string };

const get = (path: string) => server.app.inject({ url: `/api/v1${path}`, headers });
const post = (path: string, payload: object) =>
  server.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers });

const ACCOUNTS = 205;

beforeAll(async () => {
  server = await givenServer();
  headers = await signedIn(server);
  for (let nth = 0; nth < ACCOUNTS; nth += 1) {
    const name = nth === 0 ? '=HYPERLINK("http://x")' : `Account, ${String(nth)}`;
    const as = nth === 1 ? 'prospect' : 'customer';
    await post('/accounts', { accountId: `A-${String(nth)}`, as, name });
  }
  const signed = await post('/accounts/A-0/contracts', {
    contractId: 'C-1',
    startsOn: '2025-01-01',
    endsOn: '2099-12-31',
    noticeDays: 30,
    renewalMonths: 12,
    annualValue: '100.50',
    currency: 'EUR',
  });
  await get(`/portfolio?after=${signed.json<{ position: string }>().position}`);
}, 60_000);

afterAll(() => server.close());

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

describe('a list as a file for spreadsheets', () => {
  it('has every account that fits, whatever a page holds', async () => {
    const answer = await get('/portfolio/csv?sort=accountId');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="portfolio.csv"');
    const [heading, ...rows] = linesOf(answer.body);
    expect(heading).toMatch(
      /^\uFEFFaccount_id,name,status,.*,renewable_EUR,at_risk_EUR,profit_at_risk_EUR$/,
    );
    expect(rows).toHaveLength(ACCOUNTS);
    expect(rows[2]).toMatch(/^A-2,"Account, 2",customer,,0,,,/);
    expect(linesOf((await get('/portfolio/csv?status=prospect')).body)).toHaveLength(2);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const rows = linesOf((await get('/portfolio/csv?sort=accountId')).body);
    expect(rows[1]).toContain(`A-0,"'=HYPERLINK(""http://x"")",customer`);
    expect(rows[1]).toMatch(/,100\.50,\d+\.\d\d,$/);
    const [, renewal] = linesOf((await get('/renewals/csv')).body);
    expect(renewal).toContain(',C-1,1,2099-12-01,2099-12-31,1,running,100.50,EUR,');
  });

  it('is refused in JSON, as every question is', async () => {
    const refused = await get('/portfolio/csv?sort=beauty');
    expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'bad-request' }]);
  });
});

describe('profit at risk in a list as a file', () => {
  it('stands beside what is at risk once an order says its margin, and its total says of whom it is', async () => {
    const { position } = (
      await post('/accounts/A-3/orders', {
        orderId: 'O-1',
        amount: '1000',
        margin: '250',
        currency: 'EUR',
      })
    ).json<{ position: string }>();
    await get(`/portfolio?after=${position}`);
    const sorted = await get('/portfolio/csv?sort=profitAtRisk');
    const [, first = '', second = ''] = linesOf(sorted.body);
    const [renewable, atRisk, profit] = first.split(',').slice(-3).map(Number);
    expect(first).toMatch(/^A-3,/);
    expect(renewable).toBe(1_000);
    expect(profit).toBeCloseTo(atRisk! / 4, 1);
    expect(second).toMatch(/,$/);

    const { totals } = (await get('/portfolio')).json<Page>();
    expect(totals.revenue).toMatchObject([
      {
        currency: 'EUR',
        profitAtRiskMinor: Math.round(100 * profit!),
        accounts: 2,
        profitKnown: { accounts: 1, atRiskMinor: Math.round(100 * atRisk!) },
      },
    ]);
    const { revenue, firstOrderOn } = (await get('/accounts/A-3')).json<Account>();
    expect(revenue).toMatchObject([{ profitAtRiskMinor: Math.round(100 * profit!) }]);
    expect(firstOrderOn).toBe(totals.firstOrderOn);
  });
});

describe('a timeline as a file for spreadsheets', () => {
  it('has every event with what it says', async () => {
    const [heading, newest, oldest] = linesOf((await get('/accounts/A-0/timeline/csv')).body);
    expect(heading).toMatch(/^\uFEFFoccurred_on,occurred_at,type,said,texts,/);
    expect(newest).toMatch(/,ContractSigned,"\{""contractId"":""C-1""/);
    expect(oldest).toContain(',AccountOpened,"{""as"":""customer""}","{""name"":""=HYPERLINK');
  });
});

describe('groups of the portfolio', () => {
  it('are told with their totals', async () => {
    const answer = (await get('/portfolio/groups?by=status')).json<Groups>();
    expect(answer.groups.map(({ value, accounts }) => [value, accounts])).toEqual([
      ['customer', ACCOUNTS - 1],
      ['prospect', 1],
    ]);
    expect((await get('/portfolio/groups?by=weather')).statusCode).toBe(400);
  });
});

describe('the ids of a list', () => {
  it('are those of all that fit', async () => {
    const { ids } = (await get('/portfolio/ids?managerId=none')).json<{ ids: string[] }>();
    expect(ids).toHaveLength(ACCOUNTS);
    const past = (await get('/portfolio/ids?asOf=2020-01-01')).json<{ ids: string[] }>();
    expect(past.ids).toEqual([]);
  });
});

interface Page {
  readonly totals: { readonly revenue: readonly object[]; readonly firstOrderOn: string };
}

interface Account {
  readonly revenue: readonly object[];
  readonly firstOrderOn: string;
}

interface Groups {
  readonly groups: readonly { readonly value: string; readonly accounts: number }[];
}
