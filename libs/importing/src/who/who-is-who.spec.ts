import { readFile } from 'node:fs/promises';
import { LedgerOfFiles } from '../../testing/ledger-of-files.ts';
import type { ReadBatch } from '../reading/read-entries.ts';
import { knownAsEntry } from './known-as-entry.ts';
import { WhoIsWho } from './who-is-who.ts';

const OURS = 'account_id,account_name,occurred_at,type,reference,name,email,amount,currency';
const CONTACTS =
  'Name,Given Name,Family Name,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title';
const ACTIVITIES = 'Activity ID,Activity Type,Activity Date,Task Status,Associated Contact Email';
const COMPANIES = 'Record ID,Company name,Company Domain Name';

let ledger: LedgerOfFiles;
beforeEach(async () => {
  ledger = await LedgerOfFiles.empty();
});
afterEach(() => ledger[Symbol.asyncDispose]());

const given = (...rows: readonly string[]) =>
  ledger.imports('ours.csv', [OURS, ...rows].join('\n'));
const contacts = (...rows: readonly string[]) =>
  ledger.imports('contacts.csv', [CONTACTS, ...rows].join('\n'));
const activities = (...rows: readonly string[]) =>
  ledger.imports('activities.csv', [ACTIVITIES, ...rows].join('\n'));
const opened = 'ACME-1,Acme,2026-01-05,account,,Acme,,,';
const ANNA = 'Anna Alder,Anna,Alder,anna@alder.example,Alder,Buyer';
const CALL = 'ACT-1,Call,2026-07-14,,anna@alder.example';

describe('an account that another system calls by its own number', () => {
  const orders = 'account_id,account_name,occurred_at,type,reference,amount,currency';
  const order = [orders, '7001,Acme Shop,2026-03-02,order,SO-1,100,EUR'].join('\n');
  const knownAs =
    'account_id,occurred_at,type,system,external_id\nACME-1,2026-02-01,known_as,Shop-EU,7001';

  it('takes the rows of that system, and keeps its own name', async () => {
    await given(opened);
    await ledger.imports('known.csv', knownAs);
    await ledger.imports('orders.csv', order, { how: { system: 'shop-eu' } });
    expect(await ledger.typesOf('ACME-1')).toEqual([
      'AccountOpened',
      'AccountKnownAs',
      'OrderPlaced',
    ]);
    expect(await ledger.accounts()).toEqual(['ACME-1']);
  });

  it('takes no rows of another system, nor of a file that names none', async () => {
    await given(opened);
    await ledger.imports('known.csv', knownAs);
    await ledger.imports('orders.csv', order, { how: { system: 'shop-us' } });
    await ledger.imports('others.csv', order.replace('SO-1', 'SO-2'));
    expect(await ledger.typesOf('ACME-1')).toEqual(['AccountOpened', 'AccountKnownAs']);
    expect(await ledger.typesOf('7001')).toEqual(['AccountOpened', 'OrderPlaced', 'OrderPlaced']);
  });

  it('takes none of them once that is taken back', async () => {
    await given(opened);
    const { batch } = await ledger.imports('known.csv', knownAs);
    await ledger.undoes(batch);
    await ledger.imports('orders.csv', order, { how: { system: 'shop-eu' } });
    expect(await ledger.typesOf('7001')).toEqual(['AccountOpened', 'OrderPlaced']);
  });

  it('takes the rows of a recipe by its system, and is not renamed by what the file calls it', async () => {
    await given(opened);
    await ledger.imports('known.csv', knownAs.replace('Shop-EU', 'HubSpot'));
    const companies = [COMPANIES, '7001,Acme Incorporated,acme.example'].join('\n');
    const summary = await ledger.imports('companies.csv', companies);
    expect(summary).toMatchObject({ recorded: 0, rejected: 0, leftOut: 1 });
    expect(await ledger.accounts()).toEqual(['ACME-1']);
  });

  it('knows the same file again', async () => {
    await given(opened);
    await ledger.imports('known.csv', knownAs);
    await ledger.imports('orders.csv', order, { how: { system: 'shop-eu' } });
    const again = await ledger.imports('orders.csv', order, { how: { system: 'shop-eu' } });
    expect(again).toMatchObject({ recorded: 0, known: 1 });
  });
});

describe('a row that knows somebody by the address alone', () => {
  it('goes to the one account where the person is known', async () => {
    await contacts(ANNA);
    await activities(CALL);
    const [made] = (await ledger.eventsOf('Alder')).filter(({ type }) => type === 'ContactMade');
    const [anna] = (await ledger.eventsOf('Alder')).filter(
      ({ type }) => type === 'StakeholderIdentified',
    );
    expect(await ledger.accounts()).toEqual(['Alder']);
    expect(made?.data).toMatchObject({
      stakeholderIds: [(anna?.data as { stakeholderId: string }).stakeholderId],
    });
  });

  it('is shown in the preview where it goes, on its own day', async () => {
    await contacts(ANNA);
    const file = [ACTIVITIES, CALL].join('\n');
    expect(await ledger.tries('activities.csv', file)).toMatchObject({
      accounts: { opened: 0, known: 1 },
      events: { AccountKnownAs: 1, ContactMade: 1 },
      days: { first: '2026-07-14', last: '2026-07-14' },
      rows: [{ becomes: [{ kind: 'recorded', accountId: 'Alder' }] }],
    });
  });

  it('goes to the person by the name the account has for them', async () => {
    await given(opened, 'ACME-1,,2026-01-06,stakeholder,anna,Anna Alder,Anna@Alder.example,,');
    await activities(CALL);
    const made = (await ledger.eventsOf('ACME-1')).filter(({ type }) => type === 'ContactMade');
    expect(made.map(({ data }) => data)).toMatchObject([{ stakeholderIds: ['anna'] }]);
  });

  it('stays where it went once somebody else knows the person too', async () => {
    await contacts(ANNA);
    await activities(CALL);
    await contacts(ANNA.replace('Alder,Buyer', 'Birch,Buyer'));
    const again = await activities(CALL, CALL.replace('ACT-1', 'ACT-2'));
    expect(again).toMatchObject({ known: 1, rejected: 0 });
    expect(await ledger.accounts()).toEqual(['Alder', 'Birch']);
  });

  it('opens an account of its own where two know the person, or nobody', async () => {
    await contacts(ANNA, ANNA.replace('Alder,Buyer', 'Birch,Buyer'));
    await activities(CALL, CALL.replace('anna@alder', 'bob@birch').replace('ACT-1', 'ACT-2'));
    expect(await ledger.accounts()).toHaveLength(4);
  });

  it('stays in an account of its own that it opened before the person was known', async () => {
    await activities(CALL);
    await contacts(ANNA);
    expect(await activities(CALL)).toMatchObject({ recorded: 0, known: 1 });
    expect(await ledger.typesOf('Alder')).toEqual(['AccountOpened', 'StakeholderIdentified']);
  });

  it('goes to the account after the import that opened another was undone', async () => {
    const { batch } = await activities(CALL);
    await contacts(ANNA);
    await ledger.undoes(batch);
    await activities(CALL);
    expect(await ledger.typesOf('Alder')).toContain('ContactMade');
  });

  it('is taken back with all that came of it', async () => {
    await contacts(ANNA);
    const { batch } = await activities(CALL);
    await ledger.undoes(batch);
    const types = await ledger.typesOf('Alder');
    expect(types.filter((type) => type === 'EventRetracted')).toHaveLength(2);
    expect(types).toEqual(expect.arrayContaining(['AccountKnownAs', 'ContactMade']));
  });

  it('finds nobody whose key was destroyed', async () => {
    await contacts(ANNA);
    await activities(CALL.replace('anna@alder', 'bob@birch'));
    await ledger.keys.destroy(await ledger.keys.names());
    await activities(CALL.replace('ACT-1', 'ACT-2'));
    expect(await ledger.typesOf('Alder')).toEqual(['AccountOpened', 'StakeholderIdentified']);
  });

  it('brings activities to the companies of deals', async () => {
    const deals = [
      'Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company IDs (Primary),Associated Contact',
      '1,A,Closed won,5.00,2026-06-17 10:00,2026-03-29 09:00,7001,"Anna Alder (anna@alder.example);Bo (bo@alder.example)"',
      '2,B,Closed won,6.00,2026-06-18 10:00,2026-03-29 09:00,7001,Anna Alder (anna@alder.example)',
    ];
    await ledger.imports('deals.csv', deals.join('\n'), { currency: 'EUR' });
    await activities(CALL);
    expect(await ledger.accounts()).toEqual(['7001']);
    const events = await ledger.eventsOf('7001');
    expect(events.filter(({ type }) => type === 'StakeholderIdentified')).toMatchObject([
      { personal: { name: 'Anna Alder', email: 'anna@alder.example' } },
    ]);
  });

  it('brings a calendar to the customers of an address book', async () => {
    const files = new URL('../../testing/files/', import.meta.url);
    const text = (name: string) => readFile(new URL(name, files), 'utf8');
    await ledger.imports('google-contacts.csv', await text('google-contacts.csv'));
    const before = await ledger.accounts();
    await ledger.imports('calendar.ics', await text('calendar.ics'));
    expect(await ledger.accounts()).toEqual(before);
  });
});

describe('a person whose address is known at the account', () => {
  const people = 'account_id,occurred_at,type,reference,stakeholder_id,name,title,email,kind';
  const before = [people, 'A-1,2026-01-05,stakeholder,,asha,Asha Rao,,asha@acme.example,'];
  const person = 'A-1,2026-02-05,stakeholder,,S-77,A. Rao,Buyer,ASHA@acme.example,';
  const meeting = 'A-1,2026-02-06,contact,C-1,S-77,,,,meeting';

  it('is the same person under another name in the next file', async () => {
    await ledger.imports('one.csv', before.join('\n'));
    const summary = await ledger.imports('two.csv', [people, meeting, person].join('\n'));
    expect(summary).toMatchObject({ rejected: 0, unknownPeople: 0 });
    const events = await ledger.eventsOf('A-1');
    expect(events.map(({ type }) => type).sort()).toEqual([
      'AccountOpened',
      'ContactMade',
      'StakeholderDetailsChanged',
      'StakeholderIdentified',
    ]);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('S-77');
  });

  it('is told of once, however often the file comes', async () => {
    await ledger.imports('one.csv', before.join('\n'));
    await ledger.imports('two.csv', [people, meeting, person].join('\n'));
    const again = await ledger.imports('two.csv', [people, meeting, person].join('\n'));
    expect(again).toMatchObject({ recorded: 0, known: 2, rejected: 0 });
  });

  it('is the same person where files that know them by it spell the name in two ways', async () => {
    await contacts(ANNA);
    const heading = 'Record ID,First Name,Last Name,Email,Company Name,Job Title';
    const summary = await ledger.imports(
      'people.csv',
      `${heading}\n901,A.,Alder,ANNA@alder.example,Alder,Head of Buying`,
    );
    expect(summary).toMatchObject({ recorded: 1, rejected: 0 });
    expect((await ledger.eventsOf('Alder')).slice(1)).toMatchObject([
      { type: 'StakeholderIdentified', personal: { name: 'Anna Alder' } },
      { type: 'StakeholderDetailsChanged', personal: { title: 'Head of Buying' } },
    ]);
  });

  it('is somebody else at another account', async () => {
    await ledger.imports('one.csv', before.join('\n'));
    await ledger.imports('two.csv', [people, person.replace('A-1', 'B-1')].join('\n'));
    expect(await ledger.typesOf('B-1')).toEqual(['AccountOpened', 'StakeholderIdentified']);
  });

  it('stays two where they were two before', async () => {
    const both = [...before, person].join('\n');
    await ledger.imports('both.csv', both);
    expect(await ledger.imports('both.csv', both)).toMatchObject({ recorded: 0, known: 2 });
  });
});

describe('a file of more accounts than are remembered', () => {
  it('leads rows to the same accounts from its first to its last', async () => {
    await given(opened, opened.replaceAll('ACME-1', 'BETA-1'));
    const knownAs =
      'account_id,occurred_at,type,system,external_id\nBETA-1,2026-02-01,known_as,shop,8001';
    await ledger.imports('known.csv', knownAs);
    const { events, keys, readModels } = ledger;
    const says = { now: '2026-11-27T10:00:00.000Z', secret: await keys.secret() };
    const who = new WhoIsWho(events, keys, readModels, { ...says, sameAs: { '7001': 'ACME-1' } });
    const entryOf = (ours: string) => knownAsEntry({ system: 'other', theirs: 'x', ours }, says, 1);
    const rest: Omit<ReadBatch, 'entries'> = {
      heading: [],
      recipe: { name: 'own', title: '' },
      system: 'shop',
      source: { actor: 'tester', batch: 'a-batch', fileHash: 'a-hash' },
      rejected: [],
      leftOut: [],
      leftOutShown: [],
      cellsLeftOut: {},
      rowsRead: 0,
      bytesRead: 0,
    };
    async function* batches() {
      for (let batch = 0; batch < 6; batch += 1) {
        const others = Array.from({ length: 5_000 }, (_, at) => entryOf(`K-${batch * 5_000 + at}`));
        yield { ...rest, entries: [entryOf('7001'), entryOf('8001'), ...others] };
        await Promise.resolve();
      }
    }
    const streams = new Map<string, number>();
    for await (const { entries } of who.led(batches())) {
      for (const { entry } of entries) {
        if (!entry.intent.stream.startsWith('account-K-')) {
          streams.set(entry.intent.stream, (streams.get(entry.intent.stream) ?? 0) + 1);
        }
      }
    }
    // What is said of ACME-1 is recorded once besides.
    expect(Object.fromEntries(streams)).toEqual({ 'account-ACME-1': 7, 'account-BETA-1': 6 });
  });
});
