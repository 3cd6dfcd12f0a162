import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AccountEvent } from '#events/catalogue';
import { decode } from '#events/codec';
import { StreamNotFound } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryReadModels } from '#stores/memory/read-models';
import { MemoryKeys } from '#stores/memory/keys';
import { HeadingUnusable } from '../reading/columns.ts';
import { FileUnusable } from '../reading/file-unusable.ts';
import { UndoRun } from './undo-run.ts';
import { ImportStopped } from './import-stopped.ts';
import { ImportRun, type ImportRequest, type ImportSummary } from './import-run.ts';

const HEADING = 'account_id,occurred_at,type,amount,currency,quantity,reference';
const clock = new FixedClock('2026-06-30T10:00:00Z');

let folder: string;
let store: MemoryEventStore;
let run: ImportRun;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  store = new MemoryEventStore(clock, { zone: 'UTC' });
  run = new ImportRun(store, new MemoryKeys(), clock);
});
afterEach(() => rm(folder, { recursive: true }));

async function imported(
  lines: readonly string[],
  request: Partial<ImportRequest> = {},
): Promise<ImportSummary> {
  const file = join(folder, 'file.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  return run.run({ file, actor: 'tester', ...request });
}

async function eventsOf(accountId: string): Promise<AccountEvent[]> {
  const stored = await store.read(accountStream(accountId));
  // Streams of accounts hold events of accounts.
  return stored.map((event) => decode(event) as AccountEvent);
}

const rejectedLines = async (): Promise<string[]> =>
  (await readFile(join(folder, 'file.rejected.csv'), 'utf8')).slice(1).trimEnd().split('\n');

describe('importing a file', () => {
  it('sets formulas aside as no spreadsheet runs them, and reads them back as they were', async () => {
    const heading = `${HEADING},kind,note`;
    const nasty = ['=1+1', '+49 30', '-1', '@SUM(1)', "=cmd|'/C calc'!A0", "'=quoted", '\t=1'];
    const rows = nasty.map((cell) => `A-1,2026-03-31,contact,,,,${cell}-r,call,"${cell}"`);
    await imported([heading, ...rows.map((row) => row.replace('call', 'chat'))]);
    const rejected = await rejectedLines();
    const cells = rejected.flatMap((line) => line.split(/,"?/));
    expect(rejected).toHaveLength(nasty.length + 1);
    expect(cells.filter((cell) => /^[=+\-@\t\r|]/.test(cell))).toEqual([]);

    await imported(rejected.map((line) => line.replace('chat', 'call')));
    const direct = new MemoryEventStore(clock, { zone: 'UTC' });
    run = new ImportRun(direct, new MemoryKeys(), clock);
    await imported([heading, ...rows]);
    const said = async (events: MemoryEventStore) =>
      (await events.read('account-A-1')).map(({ type, data }) => [type, data]);
    expect(await said(store)).toEqual(await said(direct));
  });

  it('knows the rows of a file again whose headings are columns of ours since', async () => {
    const plain = ['A-1,2026-02-03,order,15.30,EUR,6,', 'A-1,2026-02-04,order,7.00,EUR,1,'];
    const first = await imported([HEADING, ...plain]);
    expect(first).toMatchObject({ recorded: 3, rejected: 0 });
    // What another system means by these words is no matter of an order.
    const theirs = `${HEADING},side,about,channel,campaign,due_on,purpose`;
    const again = plain.map((row) => `${row},left,the fair,web shop,Q1,soon,resale`);
    expect(await imported([theirs, ...again])).toMatchObject({ recorded: 0, rejected: 0 });
  });

  it('takes next steps, moves them and closes them by a contact', async () => {
    const heading = 'account_id,occurred_at,type,reference,owner_id,due_on,kind,fulfils';
    await imported([
      heading,
      'A-1,2026-03-01,action,X-7,anna,2026-03-10,,',
      'A-1,2026-03-05,action_moved,X-7,,2026-03-12,,',
      'A-1,2026-03-11,contact,C-1,,,call,X-7',
    ]);
    const types = (await eventsOf('A-1')).map(({ type }) => type);
    expect(types).toEqual([
      'AccountOpened',
      'ActionAgreed',
      'ActionMoved',
      'ContactMade',
      'ActionClosed',
    ]);
  });

  it('writes no more rows aside than the file can have held', async () => {
    const file = join(folder, 'bomb.csv.gz');
    await writeFile(file, gzipSync(`${HEADING}\n${'x\n'.repeat(80_000)}`));
    const summary = await run.run({ file, actor: 'tester' });
    expect(summary).toMatchObject({ rowsRead: 80_000, rejected: 80_000 });
    const { size } = await stat(summary.rejectedFile ?? '');
    expect(size).toBeLessThan(5 * 1024 ** 2);
    expect(await readFile(summary.rejectedFile ?? '', 'utf8')).toMatch(/are left out here: .*\n$/);
  });

  it('opens an account with what it is seen first in, and keeps where each event comes from', async () => {
    const summary = await imported([HEADING, 'A-1,2026-03-31,order,12.50,EUR,2,R-1']);
    expect(summary).toMatchObject({ rowsRead: 1, recorded: 2, known: 0, rejected: 0, done: true });
    expect(await eventsOf('A-1')).toMatchObject([
      { type: 'AccountOpened', occurredAt: '2026-03-31T12:00:00.000Z', data: { as: 'customer' } },
      {
        type: 'OrderPlaced',
        data: { orderId: 'R-1', kind: 'ad-hoc', amountMinor: 1250, currency: 'EUR', quantity: '2' },
        meta: {
          actor: 'tester',
          origin: 'imported',
          import: { batch: summary.batch, fileHash: summary.fileHash, row: 1 },
        },
      },
    ]);
  });

  it('does nothing the second time, also where another export overlaps', async () => {
    const rows = ['A-1,2026-03-31,order,12.50,EUR,2,', 'A-1,2026-03-31,order,12.50,EUR,2,'];
    await imported([HEADING, ...rows]);
    const head = await store.head();
    const again = await imported([HEADING, ...rows]);
    expect(again).toMatchObject({ recorded: 0, known: 2 });
    expect(await store.head()).toBe(head);
    const more = await imported([HEADING, 'B-1,2026-03-30,order,1,EUR,1,', ...rows]);
    expect(more).toMatchObject({ recorded: 2, known: 2 });
  });

  it('keeps true repeats apart', async () => {
    const row = 'A-1,2026-03-31,order,12.50,EUR,2,';
    await imported([HEADING, row, row]);
    const orders = (await eventsOf('A-1')).filter(({ type }) => type === 'OrderPlaced');
    expect(orders).toHaveLength(2);
  });

  it('sets aside what it cannot use, with line and reason, and imports the rest', async () => {
    const summary = await imported([
      HEADING,
      'A-1,2026-03-31,order,12.50,,2,R-1',
      'A-1,2026-13-31,order,12.50,EUR,2,R-2',
      'A-1,2027-01-01,order,12.50,EUR,2,R-3',
      'A-1,2026-03-31,order,0,EUR,1,R-4',
      'A-1,2026-04-01,order,9,EUR,1,R-4',
    ]);
    expect(summary).toMatchObject({ rowsRead: 5, recorded: 2, rejected: 4, done: true });
    const [heading, ...lines] = await rejectedLines();
    expect(heading).toBe(`line,reason,${HEADING}`);
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      expect.arrayContaining(['2', '3', '4', '6']),
    );
    expect(lines.join('\n')).toMatch(/--currency EUR/);
    expect(lines.join('\n')).toMatch(/differs/);
    expect(lines.join('\n')).toMatch(/in-the-future/);
  });

  it('records nothing at all when it is strict and one row cannot be used', async () => {
    const summary = await imported(
      [HEADING, 'A-1,2026-03-31,order,1,EUR,1,R-1', 'A-1,2026-04-01,order,2,EUR,1,R-1'],
      { strict: true },
    );
    expect(summary).toMatchObject({ done: false, recorded: 0, rejected: 1 });
    expect(await store.head()).toBe(0);
    expect(await rejectedLines()).toHaveLength(2);
  });

  it('records all of it when it is strict and every row is well', async () => {
    const summary = await imported([HEADING, 'A-1,2026-03-31,order,1,EUR,1,R-1'], { strict: true });
    expect(summary).toMatchObject({ done: true, recorded: 2, rejected: 0, rejectedFile: null });
  });

  it('takes a currency for the whole file', async () => {
    await imported([HEADING, 'A-1,2026-03-31,order,1200,,1,R-1'], { currency: 'JPY' });
    expect(await eventsOf('A-1')).toMatchObject([
      {},
      { data: { amountMinor: 1200, currency: 'JPY' } },
    ]);
  });

  it('stores a return positive, whichever sign it has, and needs no order for it', async () => {
    await imported([
      HEADING,
      'A-1,2026-03-31,return,-3.20,EUR,-1,R-1',
      'A-1,2026-03-31,order_returned,3.20,EUR,1,R-2',
    ]);
    const [, first, second] = await eventsOf('A-1');
    for (const event of [first, second]) {
      expect(event).toMatchObject({
        type: 'OrderReturned',
        data: { amountMinor: 320, quantity: '1' },
      });
    }
  });

  it('makes rows of one reference the lines of one order', async () => {
    const heading = `${HEADING},product`;
    await imported(
      [
        heading,
        'A-1,2026-03-31,order,1.10,EUR,1,R-1,P-1',
        'A-1,2026-03-31,order,2.20,EUR,2,R-1,P-2',
        'A-1,2026-03-31,order,5,EUR,1,R-2,P-1',
      ],
      { lines: true },
    );
    expect((await eventsOf('A-1')).slice(1)).toMatchObject([
      {
        data: {
          orderId: 'R-1',
          amountMinor: 330,
          lines: [
            { product: 'P-1', quantity: '1', amountMinor: 110 },
            { product: 'P-2', quantity: '2', amountMinor: 220 },
          ],
        },
      },
      { data: { orderId: 'R-2', amountMinor: 500 } },
    ]);
  });

  it('reads every type of row', async () => {
    const columns =
      'account_id,occurred_at,type,amount,currency,reference,kind,stakeholder_id,name,role,manager_id,rival,severity,starts_on,ends_on,by_strategy,reason';
    const summary = await imported([
      columns,
      'A-1,2026-01-01,stakeholder,,,,,asha,Asha Rao,,,,,,,,',
      'A-1,2026-01-02,buying_role,,,,,asha,,champion,,,,,,,',
      'A-1,2026-01-03,manager,,,,,,,,ben,,,,,,',
      'A-1,2026-01-04,contact,,,,visit,asha,,,ben,,,,,,',
      'A-1,2026-01-05,contract,1000,EUR,C-1,,,,,,,,2026-01-05,2026-12-31,,',
      'A-1,2026-01-06,threat,,,T-1,,,,,,Northwind,serious,,,,',
      'A-1,2026-01-07,key_account,,,,,,,,,,,,,yes,Strategic partner',
    ]);
    expect(summary).toMatchObject({ recorded: 8, rejected: 0 });
    expect((await eventsOf('A-1')).map(({ type }) => type)).toEqual([
      'AccountOpened',
      'StakeholderIdentified',
      'BuyingRoleAssigned',
      'ManagerAssigned',
      'ContactMade',
      'ContractSigned',
      'CompetitorThreatLogged',
      'KeyAccountDesignated',
    ]);
  });

  it('leaves a record of itself, once', async () => {
    const { batch } = await imported([HEADING, 'A-1,2026-03-31,order,1,EUR,1,R-1']);
    await imported([HEADING, 'A-1,2026-03-31,order,1,EUR,1,R-1']);
    const [completed, ...others] = await store.read(`import-${batch}`);
    expect(others).toEqual([]);
    expect(JSON.parse(completed?.data ?? '')).toMatchObject({ rowsRead: 1, eventsRecorded: 2 });
  });

  it('is refused as a whole when the heading cannot be used', async () => {
    await expect(imported(['customer,date,type', 'A-1,2026-03-31,order'])).rejects.toThrow(
      HeadingUnusable,
    );
    await expect(imported([''])).rejects.toThrow(FileUnusable);
  });

  it('names an order after its reference, also where that is no identifier', async () => {
    await imported([HEADING, 'A-1,2026-03-31,order,1,EUR,1,INV 7/1']);
    expect(await eventsOf('A-1')).toMatchObject([{}, { data: { orderId: 'INV~207~2F1' } }]);
  });
});

describe('a row that was imported before', () => {
  const orders = async () =>
    (await eventsOf('A-1')).filter(({ type }) => type === 'OrderPlaced').length;

  it('is known under another name of its account', async () => {
    const heading = 'account_id,occurred_at,type,account_name,amount,currency';
    await imported([heading, 'A-1,2026-03-02,order,Acme,100,EUR']);
    const again = await imported([heading, 'A-1,2026-03-02,order,Acme Ltd,100,EUR']);
    expect(again).toMatchObject({ known: 1, rejected: 0 });
    expect(await orders()).toBe(1);
  });

  it('is known with columns that the file did not have then', async () => {
    const heading = 'account_id,occurred_at,type,amount,currency';
    const row = 'A-1,2026-03-02,order,4.50,EUR';
    await imported([heading, row, row]);
    const again = await imported([`${heading},margin,note`, `${row},1.00,x`, `${row},1.00,y`]);
    expect(again).toMatchObject({ recorded: 0, known: 2 });
    expect(await orders()).toBe(2);
  });
});

describe('an account that belongs to another in a file', () => {
  const heading = 'account_id,occurred_at,type,parent_id,name';

  it('is placed there wherever in the file that one is opened, and never in a circle', async () => {
    const summary = await imported([
      heading,
      'A-1,2026-03-01,parent,TOP,',
      'A-1,2026-01-01,account,,Below Ltd',
      'TOP,2026-01-01,account,,Top Ltd',
      'TOP,2026-03-02,parent,A-1,',
      'A-1,2026-03-03,parent,NOBODY,',
    ]);
    expect(summary).toMatchObject({ recorded: 3, rejected: 2 });
    expect((await rejectedLines()).slice(1).join('\n')).toMatch(
      /parent-is-below(.|\n)*parent-unknown|parent-unknown(.|\n)*parent-is-below/,
    );
  });
});

describe('the order of rows', () => {
  const columns =
    'account_id,occurred_at,type,reference,stakeholder_id,name,role,kind,contract_id,amount,currency,ends_on,annual_value';
  const newestFirst = [
    columns,
    'A-1,2026-06-02,order,SO-9,,,,,SC-1,100,EUR,,',
    'A-1,2026-05-02,contact,C-1,asha,,,meeting,,,,,',
    'A-1,2026-04-02,buying_role,,asha,,champion,,,,,,',
    'A-1,2026-03-02,stakeholder,,asha,Asha,,,,,,,',
    'A-1,2026-03-01,contract,SC-1,,,,,,,EUR,2027-02-28,1200',
  ];

  it.each([false, true])(
    'does not matter: the newest may be first (strict: %s)',
    async (strict) => {
      const summary = await imported(newestFirst, { strict });
      expect(summary).toMatchObject({ rowsRead: 5, recorded: 6, rejected: 0, unknownPeople: 0 });
      const contact = (await eventsOf('A-1')).find(({ type }) => type === 'ContactMade');
      expect(contact).toMatchObject({ data: { stakeholderIds: ['asha'] } });
      expect(await imported(newestFirst)).toMatchObject({ recorded: 0, known: 5 });
    },
  );

  it('sets aside at the end what names something that never comes', async () => {
    const rows = newestFirst.filter((row) => !row.includes('contract,SC-1'));
    expect(await imported(rows)).toMatchObject({ rowsRead: 4, recorded: 4, rejected: 1 });
    expect((await rejectedLines())[1]).toMatch(/^2,contract-unknown: /);
  });

  it('does not matter either where more rows wait than are kept at hand', async () => {
    const many = Array.from(
      { length: 20_500 },
      (_, row) => `A-${String(row % 50)},2026-05-02,contact,C-${String(row)},asha,,,call,,,,,`,
    );
    const people = Array.from(
      { length: 50 },
      (_, row) => `A-${String(row)},2026-03-02,stakeholder,,asha,Asha,,,,,,,`,
    );
    expect(await imported([columns, ...many, ...people])).toMatchObject({
      rowsRead: 20_550,
      recorded: 20_600,
      rejected: 0,
    });
  }, 60_000);
});

describe('accounts whose numbers differ in case alone', () => {
  it('stay two, and are named', async () => {
    const heading = 'account_id,occurred_at,type,reference,amount,currency';
    const rows = ['ACME-1', 'acme-1', 'Müller', 'MÜLLER', 'B-1', 'B-2'].map(
      (accountId, nth) => `${accountId},2026-03-02,order,R${String(nth)},10,EUR`,
    );
    expect(await imported([heading, ...rows])).toMatchObject({
      recorded: 12,
      alike: [
        ['ACME-1', 'acme-1'],
        ['Müller', 'MÜLLER'],
      ],
    });
  });
});

describe('an order that is known under another account', () => {
  const heading = 'account_id,occurred_at,type,reference,amount,currency';
  const order = (accountId: string, reference: string, day = '2026-03-02') =>
    `${accountId},${day},order,${reference},100,EUR`;
  const keys = new MemoryKeys();
  let readModels: MemoryReadModels;

  beforeEach(() => {
    readModels = new MemoryReadModels();
    run = new ImportRun(store, keys, clock, undefined, readModels);
  });

  it('is set aside with where it is known, whoever recorded it', async () => {
    await imported([heading, order('A-1', 'SO-1'), order('A-1', 'SO-2')]);
    const second = [heading, order('A-2', 'SO-1'), order('A-2', 'SO-3'), order('A-1', 'SO-2')];
    expect(await imported(second)).toMatchObject({ recorded: 2, known: 1, rejected: 1 });
    expect((await rejectedLines())[1]).toMatch(/^2,order-elsewhere: .*known of account A-1;/);
    expect(await eventsOf('A-2')).toHaveLength(2);
  });

  it('is set aside within one file as well', async () => {
    const summary = await imported([heading, order('A-1', 'SO-1'), order('A-2', 'SO-1')]);
    expect(summary).toMatchObject({ recorded: 2, rejected: 1 });
  });

  it('is no order that moved where more accounts of a file have its number', async () => {
    const all = ['A-1', 'A-2', 'A-3', 'A-4'].map((accountId) => order(accountId, '1'));
    const first = await imported([heading, ...all, order('A-1', 'SO-1'), order('A-2', 'SO-1')]);
    expect(first).toMatchObject({ recorded: 9, rejected: 1 });
    expect(await imported([heading, ...all])).toMatchObject({ recorded: 0, known: 4, rejected: 0 });
    expect(await imported([heading, order('A-5', '1')])).toMatchObject({ rejected: 1 });
    const more = ['A-5', 'A-6', 'A-7'].map((accountId) => order(accountId, '1'));
    expect(await imported([heading, ...more])).toMatchObject({ recorded: 6, rejected: 0 });
  });

  it('is recorded where it was retracted there', async () => {
    const { batch } = await imported([heading, order('A-1', 'SO-1')]);
    await new UndoRun(store, new MemoryKeys(), clock).run({ batch, actor: 'ada' });
    expect(await imported([heading, order('A-2', 'SO-1')])).toMatchObject({ recorded: 2 });
  });

  it('stays known where both accounts had one before', async () => {
    run = new ImportRun(store, keys, clock);
    await imported([heading, order('A-1', 'SO-1')]);
    await imported([heading, order('A-2', 'SO-1')]);
    run = new ImportRun(store, keys, clock, undefined, readModels);
    expect(await imported([heading, order('A-1', 'SO-1')])).toMatchObject({ known: 1 });
  });
});

describe('a person whose details a file says anew', () => {
  const heading = 'account_id,occurred_at,type,reference,stakeholder_id,name,title,phone';
  const pia = (day: string, title: string, phone = '') =>
    `A-1,${day},stakeholder,P-1,pia,Pia Example,${title},${phone}`;
  const typesOfPia = async () => (await eventsOf('A-1')).slice(1).map(({ type }) => type);

  it.each(['2026-03-02', '2026-05-02'])(
    'is news, not a fault: on %s of one known since 2026-03-02',
    async (day) => {
      await imported([heading, pia('2026-03-02', 'Buyer')]);
      expect(await imported([heading, pia(day, 'Head of buying', '+4930123456')])).toMatchObject({
        recorded: 1,
        rejected: 0,
      });
      expect(await typesOfPia()).toEqual(['StakeholderIdentified', 'StakeholderDetailsChanged']);
      const again = [heading, pia(day, 'Head of buying'), pia('2026-06-02', 'Head of buying')];
      expect(await imported(again)).toMatchObject({ recorded: 0, known: 2, rejected: 0 });
    },
  );

  it('is none where the file is older than what is known', async () => {
    await imported([heading, pia('2026-03-02', 'Buyer')]);
    expect(await imported([heading, pia('2026-02-02', 'Trainee')])).toMatchObject({
      recorded: 0,
      known: 1,
    });
  });
});

describe('a contact with somebody unknown', () => {
  it('is recorded with those who are known, and the others are counted', async () => {
    const summary = await imported([
      'account_id,occurred_at,type,reference,stakeholder_id,stakeholder_ids,name,kind',
      'A-1,2026-05-02,contact,C-1,,asha;ghost;other,,meeting',
      'A-1,2026-05-03,contact,C-2,,ghost,,call',
      'A-1,2026-03-02,stakeholder,,asha,,Asha,',
    ]);
    expect(summary).toMatchObject({ recorded: 4, rejected: 0, unknownPeople: 3 });
    const contacts = (await eventsOf('A-1')).filter(({ type }) => type === 'ContactMade');
    expect(contacts).toMatchObject([
      { data: { reference: 'C-1', stakeholderIds: ['asha'] } },
      { data: { reference: 'C-2', stakeholderIds: [] } },
    ]);
  });
});

describe('the name of an account in a file', () => {
  const heading = 'account_id,occurred_at,type,account_name,reference,amount,currency';
  const row = (day: string, name: string, reference: string) =>
    `A-1,${day},order,${name},${reference},10,EUR`;
  const renamed = async () =>
    (await eventsOf('A-1')).filter(({ type }) => type === 'AccountRenamed');

  it('renames the account where it is newer', async () => {
    await imported([heading, row('2026-03-02', 'Acme', 'R1')]);
    await imported([
      heading,
      row('2026-04-02', 'Acme Holding Ltd', 'R2'),
      row('2026-05-02', 'Acme Holding Ltd', 'R3'),
    ]);
    expect(await renamed()).toMatchObject([{ occurredAt: '2026-04-02T12:00:00.000Z' }]);
  });

  it('is passed over where it is older, the same, or of a row that is known', async () => {
    await imported([heading, row('2026-04-02', 'Acme', 'R1')]);
    const again = [heading, row('2026-04-02', 'Acme Ltd', 'R1'), row('2026-03-02', 'Acm', 'R2')];
    expect(await imported([...again, row('2026-05-02', 'Acme', 'R3')])).toMatchObject({ known: 1 });
    expect(await renamed()).toEqual([]);
  });

  it('names one that went by its number alone', async () => {
    await imported([heading, row('2026-04-02', '', 'R1')]);
    await imported([heading, row('2026-04-02', 'Acme', 'R2')]);
    expect(await renamed()).toHaveLength(1);
  });
});

describe('a row of today', () => {
  it.each([
    ['2026-06-30T00:50:00Z', 'UTC', '2026-06-30'],
    ['2026-06-30T15:50:00Z', 'Asia/Tokyo', '2026-07-01'],
  ])('is recorded at any hour: at %s in %s that is %s', async (now, zone, today) => {
    const early = new FixedClock(now);
    store = new MemoryEventStore(early, { zone });
    run = new ImportRun(store, new MemoryKeys(), early);
    const tomorrow = `A-1,${today.replace(/\d$/, '9')},order,5,EUR,,R-2`;
    expect(await imported([HEADING, `A-1,${today},order,5,EUR,,R-1`])).toMatchObject({
      recorded: 2,
      rejected: 0,
    });
    expect(await imported([HEADING, tomorrow])).toMatchObject({ recorded: 0, rejected: 1 });
  });
});

describe('a contract that names no first day', () => {
  it('starts on the day it was signed in the zone of the ledger', async () => {
    store = new MemoryEventStore(clock, { zone: 'Asia/Tokyo' });
    run = new ImportRun(store, new MemoryKeys(), clock);
    await imported([
      'account_id,occurred_at,type,reference,ends_on,annual_value,currency',
      'A-1,2026-03-31T16:00:00Z,contract,SC-1,2027-03-31,1200,EUR',
    ]);
    expect(await eventsOf('A-1')).toMatchObject([{}, { data: { startsOn: '2026-04-01' } }]);
  });
});

describe('the number of an account in a file', () => {
  it.each(['K/10023', 'ACME 1', '#1001', 'Müller', '__export__.res_partner_7', '顧客7'])(
    'may be %s',
    async (accountId) => {
      const summary = await imported([HEADING, `${accountId},2026-03-02,order,10,EUR,1,R-1`]);
      expect(summary).toMatchObject({ recorded: 2, rejected: 0 });
      expect(await eventsOf(accountId)).toHaveLength(2);
    },
  );
});

describe('an import that is to stop', () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, row) => `S-1,2026-03-31,order,1.00,EUR,,R-${String(row)}`,
  );

  it('says exactly what it recorded, claims no end, and goes on with the rest next time', async () => {
    const stopping = new AbortController();
    const stopped = imported([HEADING, ...rows], {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    const error = await stopped.catch((thrown: unknown) => thrown);
    if (!(error instanceof ImportStopped)) throw new Error('It did not stop.');
    const { rowsRead, recorded } = error.progress;
    expect(rowsRead).toBeLessThan(rows.length);
    expect(recorded).toBeGreaterThan(0);
    const { length } = await store.read('account-S-1');
    expect(length).toBe(recorded);
    const { batch, ...again } = await imported([HEADING, ...rows]);
    expect(again).toMatchObject({ known: rowsRead, recorded: rows.length - rowsRead });
    // The second run left the only record of a whole import.
    expect(await store.read(`import-${batch}`)).toHaveLength(1);
  });

  it('has recorded nothing while it still looks whether all rows can be', async () => {
    const stopping = new AbortController();
    const stopped = imported([HEADING, ...rows], {
      strict: true,
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ progress: { recorded: 0 } });
    await expect(store.read('account-S-1')).rejects.toThrow(StreamNotFound);
  });
});
