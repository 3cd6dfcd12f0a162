import { LedgerOfFiles } from '../../testing/ledger-of-files.ts';
import { SameUnusable } from './same-unusable.ts';

const OURS = 'account_id,account_name,occurred_at,type,reference,name,email';
const COMPANIES = 'Record ID,Company name,Company Domain Name';
const PEOPLE = 'Record ID,First Name,Last Name,Email,Primary Associated Company ID,Company Name';

let ledger: LedgerOfFiles;
beforeEach(async () => {
  ledger = await LedgerOfFiles.empty();
});
afterEach(() => ledger[Symbol.asyncDispose]());

const given = (...rows: readonly string[]) =>
  ledger.imports('ours.csv', [OURS, ...rows].join('\n'));
const company = (row = '7001,MÜLLER  Söhne,mueller.example') => [COMPANIES, row].join('\n');
const opened = 'ACME-1,Müller Söhne,2026-01-05,account,,Müller Söhne,';
const asha = 'ACME-1,,2026-01-06,stakeholder,asha,Asha Rao,asha@mueller.example';

describe('an account that would be opened', () => {
  it('is probably one that has its name, in whatever case and accents, and that alone merges nothing', async () => {
    await given(opened);
    const preview = await ledger.tries('companies.csv', company('7001,muller SOHNE,x.example'));
    expect(preview).toMatchObject({
      accounts: { opened: 1 },
      probablyCount: 1,
      probably: [
        {
          accountId: '7001',
          name: 'muller SOHNE',
          candidates: [{ accountId: 'ACME-1', name: 'Müller Söhne', because: 'name' }],
        },
      ],
    });
    await ledger.imports('companies.csv', company());
    expect(await ledger.accounts()).toEqual(['ACME-1', '7001']);
  });

  it('is probably one whose people have addresses of the same domain', async () => {
    await given(opened, asha);
    const people = [PEOPLE, '9001,Bo,Berg,bo@Mueller.example,7001,Another Name'].join('\n');
    const { probably } = await ledger.tries('people.csv', people);
    expect(probably.map(({ candidates }) => candidates)).toEqual([
      [{ accountId: 'ACME-1', name: 'Müller Söhne', because: 'domain' }],
    ]);
  });

  it('is nobody by a domain under which anybody has an address', async () => {
    await given(opened, asha.replace('mueller.example', 'gmail.com'));
    const people = [PEOPLE, '9001,Bo,Berg,bo@gmail.com,7001,Another Name'].join('\n');
    expect(await ledger.tries('people.csv', people)).toMatchObject({ probablyCount: 0 });
  });

  it('is probably one that another system calls by its number', async () => {
    await given(opened);
    const said =
      'account_id,occurred_at,type,system,external_id\nACME-1,2026-02-01,known_as,sap,7001';
    await ledger.imports('known.csv', said);
    const { probably } = await ledger.tries('companies.csv', company('7001,Another,x.example'));
    expect(probably[0]?.candidates).toMatchObject([{ because: 'external-id' }]);
  });

  it('is nobody where all that is known of it was taken back', async () => {
    const { batch } = await given(opened, asha);
    await ledger.undoes(batch);
    expect(await ledger.tries('companies.csv', company())).toMatchObject({ probablyCount: 0 });
  });

  it('is counted beyond the first hundred, which are named', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `Customer ${index}`);
    await given(...names.map((name, index) => `K-${index},${name},2026-01-05,account,,${name},`));
    const rows = names.map((name, index) => `${7000 + index},${name},x.example`);
    const preview = await ledger.tries('companies.csv', [COMPANIES, ...rows].join('\n'));
    expect(preview.probablyCount).toBe(120);
    expect(preview.probably).toHaveLength(100);
  });
});

describe('an account of a file that somebody says is known', () => {
  const sameAs = { '7001': 'ACME-1' };
  const deal = [
    'Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Company IDs (Primary),Associated Company',
    '19001,A deal,Closed won,100.00,2026-06-17 10:00,7001,Müller',
  ].join('\n');
  const deals = (request = {}) =>
    ledger.imports('deals.csv', deal, { currency: 'EUR', ...request });

  it('is that account from then on, and in the next file without a word', async () => {
    await given(opened);
    await deals({ sameAs });
    await ledger.imports('companies.csv', company());
    expect(await ledger.accounts()).toEqual(['ACME-1']);
    expect(await ledger.eventsOf('ACME-1')).toMatchObject([
      { type: 'AccountOpened' },
      {
        type: 'AccountKnownAs',
        data: { system: 'hubspot', externalId: '7001' },
        meta: { origin: 'imported', import: { row: 0 } },
      },
      { type: 'OrderPlaced' },
    ]);
  });

  it('is none in the preview, where it is said as well', async () => {
    await given(opened);
    expect(await ledger.tries('companies.csv', company(), { sameAs })).toMatchObject({
      accounts: { opened: 0 },
      events: { AccountKnownAs: 1 },
      probablyCount: 0,
    });
  });

  it('may be said again, and is taken back with its rows', async () => {
    await given(opened);
    const { batch } = await deals({ sameAs });
    expect(await deals({ sameAs })).toMatchObject({ recorded: 0, known: 1 });
    await ledger.undoes(batch);
    await deals();
    expect(await ledger.typesOf('7001')).toEqual(['AccountOpened', 'OrderPlaced']);
  });

  it('is refused before anything is recorded where it cannot be', async () => {
    await given(opened, opened.replaceAll('ACME-1', 'BETA-1'));
    const refused = (same: Readonly<Record<string, string>>) =>
      expect(deals({ sameAs: same })).rejects;
    await refused({ '7001': 'ACME-2' }).toThrow(/no account ACME-2/);
    await refused({ 'anna@x.example': 'ACME-1' }).toThrow(/e-mail address/);
    await refused({ 'BETA-1': 'ACME-1' }).toThrow(/BETA-1 is an account of its own already/);
    await deals({ sameAs });
    await refused({ '7001': 'BETA-1' }).toThrow(/known as account ACME-1 already/);
    expect(await ledger.accounts()).toEqual(['ACME-1', 'BETA-1']);
  });

  it('needs the system to be said of a file that has none', async () => {
    await given(opened);
    const file =
      'account_id,occurred_at,type,reference,amount,currency\n7001,2026-03-02,order,S-1,1,EUR';
    await expect(ledger.imports('own.csv', file, { sameAs })).rejects.toThrow(SameUnusable);
    await ledger.imports('own.csv', file, { sameAs, how: { system: 'shop' } });
    expect(await ledger.accounts()).toEqual(['ACME-1']);
  });
});
