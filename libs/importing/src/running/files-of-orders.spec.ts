import { importFile } from '#importing/testing/import-file';
import type { ImportRequest } from './import-run.ts';

const imported = (lines: readonly string[], request: Partial<ImportRequest> = {}) =>
  importFile('orders.csv', `${lines.join('\n')}\n`, request);

const ordersOf = ({ log }: Awaited<ReturnType<typeof imported>>) =>
  log.flatMap((event) => {
    if (event.type === 'OrderPlaced') return [[event.data.orderId, event.data.amountMinor]];
    return event.type === 'OrderReturned' ? [[event.data.returnId, -event.data.amountMinor]] : [];
  });

describe('a file of orders', () => {
  const LINES = 'account_id,occurred_at,type,reference,product,quantity,amount,currency';

  it('needs no column of types where its reference is the number of an invoice', async () => {
    const map = {
      account_id: 'Customer',
      occurred_at: 'Date',
      reference: 'Invoice',
      amount: 'Total',
    };
    const file = await imported(
      ['Customer,Date,Invoice,Total,Currency', 'A-1,2026-03-02,I1,100,EUR'],
      { map },
    );
    expect(ordersOf(file)).toEqual([['I1', 10_000]]);
  });

  it.each(['Status', 'Invoice state', 'Paid', 'Zahlungsstatus'])(
    'is not taken for one where a column %s may say otherwise',
    async (status) => {
      const map = {
        account_id: 'Customer',
        occurred_at: 'Date',
        reference: 'Invoice',
        amount: 'Total',
      };
      const lines = [
        `Customer,Date,Invoice,Total,Currency,${status}`,
        'A-1,2026-03-02,I1,100,EUR,x',
      ];
      await expect(imported(lines, { map })).rejects.toThrow(/lacks type/);
    },
  );

  it('says what its rows are by words of a column; the others are left out and counted', async () => {
    const file = await imported(
      [
        'no,who,when,sum,state',
        '1,A-1,2026-03-02,10,Paid',
        '2,A-1,2026-03-03,20,open',
        '3,A-1,2026-03-04,5,credited',
      ],
      {
        map: { account_id: 'who', occurred_at: 'when', reference: 'no', amount: 'sum' },
        currency: 'EUR',
        how: { typeByWord: { column: 'state', types: { paid: 'order', credited: 'return' } } },
      },
    );
    expect(ordersOf(file)).toEqual([
      ['1', 1_000],
      ['3', -500],
    ]);
    expect(file.leftOut).toEqual({ 'state is none of paid, credited': 1 });
  });

  it('may be told one type and values for all rows', async () => {
    const file = await imported(['who,when,no', 'A-1,2026-03-02,7'], {
      map: { account_id: 'who', occurred_at: 'when', reference: 'no' },
      how: { type: 'order', set: { amount: '0', currency: 'EUR' } },
    });
    expect(ordersOf(file)).toEqual([['7', 0]]);
  });

  it('with the order’s own columns on its first line only is read as one order', async () => {
    const file = await imported(
      [
        LINES,
        'A-1,2026-03-02,order,R1,Pump,1,100,EUR',
        ',,,R1,Hose,2,30,',
        'A-2,2026-03-03,order,R2,Hose,1,15,EUR',
      ],
      { lines: true },
    );
    expect(ordersOf(file)).toEqual([
      ['R1', 13_000],
      ['R2', 1_500],
    ]);
    expect(file.log[1]).toMatchObject({ data: { lines: [{}, {}] } });
  });

  it('of a shop to which our own columns were added is one order a name', async () => {
    const file = await imported([
      'account_id,Name,occurred_at,type,Subtotal,Currency,Lineitem quantity,Lineitem name,Lineitem price',
      'C-7,#1001,2026-03-31T14:30:00+02:00,order,130.00,EUR,1,Pump,100.00',
      'C-7,#1001,,,,,1,Hose,30.00',
    ]);
    expect(file.revenueMinor).toEqual({ EUR: 13_000 });
    expect(file.log[1]).toMatchObject({ type: 'OrderPlaced', data: { lines: [{}, {}] } });
    expect(file.accounts).toBe(1);
  });

  it('takes lines of one order that stand apart together', async () => {
    const file = await imported(
      [
        LINES,
        'A-1,2026-03-02,order,R1,Pump,1,100,EUR',
        'A-2,2026-03-03,order,R2,Hose,1,15,EUR',
        'A-1,2026-03-02,order,R1,Hose,1,30,EUR',
      ],
      { lines: true },
    );
    expect(file.revenueMinor).toEqual({ EUR: 14_500 });
    expect(file.events).toEqual({ AccountOpened: 2, OrderPlaced: 2 });
  });

  it('may hold a line of discount', async () => {
    const file = await imported(
      [
        LINES,
        'A-1,2026-03-02,order,R1,Pump,1,100,EUR',
        'A-1,2026-03-02,order,R1,Discount,1,-10,EUR',
      ],
      { lines: true },
    );
    expect(ordersOf(file)).toEqual([['R1', 9_000]]);
    expect(file.log[1]).toMatchObject({
      data: { lines: [{ amountMinor: 10_000 }, { amountMinor: -1_000 }] },
    });
  });

  it('has orders of less than nothing as returns, however the sign is written', async () => {
    const file = await imported([
      'account_id,occurred_at,type,reference,amount,currency,quantity',
      'A-1,2026-03-02,order,R1,100,EUR,10',
      'A-1,2026-03-05,order,CR1,-40,EUR,-4',
      'A-1,2026-03-05,order,CR2,(40.00),EUR,4',
      'A-1,2026-03-06,return,CR3,-40,EUR,-4',
      'A-1,2026-03-06,order,CR4,40-,EUR,4',
    ]);
    expect(file.revenueMinor).toEqual({ EUR: -6_000 });
    expect(file.events).toEqual({ AccountOpened: 1, OrderPlaced: 1, OrderReturned: 4 });
  });

  it('has an order whose lines come to less than nothing as one return', async () => {
    const file = await imported(
      [LINES, 'A-1,2026-03-02,order,CR1,Pump,-1,-100,EUR', 'A-1,2026-03-02,order,CR1,Fee,1,5,EUR'],
      { lines: true },
    );
    expect(ordersOf(file)).toEqual([['CR1', -9_500]]);
  });

  it('records none of an order of which one line cannot be used', async () => {
    const file = await imported(
      [LINES, 'A-1,2026-03-02,order,R1,Pump,1,100,EUR', 'A-1,2026-02-30,order,R1,Hose,1,30,EUR'],
      { lines: true },
    );
    expect(file.recorded).toBe(0);
    expect(file.reasons).toEqual([
      expect.stringContaining('together or not at all'),
      expect.stringContaining('2026-02-30'),
    ]);
  });
});

describe('an order that contradicts itself', () => {
  it('is set aside: goods that come back for an amount that was paid', async () => {
    const file = await imported([
      'account_id,occurred_at,type,reference,amount,currency,quantity',
      'A-1,2026-03-02,order,R1,40,EUR,-4',
    ]);
    expect(file.recorded).toBe(0);
    expect(file.reasons).toEqual([expect.stringContaining('write a return')]);
  });
});

describe('a file of people and contacts', () => {
  it('is recorded without the cells that only tell more and cannot be used', async () => {
    const file = await imported([
      'account_id,occurred_at,type,stakeholder_id,name,phone,email,title',
      'A-1,2026-03-02,stakeholder,p1,Pat One,+49 (0)30 1234567,,',
      'A-1,2026-03-02,stakeholder,p2,Pat Two,030 1234567,,',
      'A-1,2026-03-02,stakeholder,p3,Pat Three,+49 30 1234567 ext. 12,,',
      'A-1,2026-03-02,stakeholder,p4,Pat Four,0049 30 1234567,,',
      'A-1,2026-03-02,stakeholder,p5,Pat Five,,"Pat Five <pat@example.org>",',
      'A-1,2026-03-02,stakeholder,p6,Pat Six,,pat@example.org; six@example.org,',
      `A-1,2026-03-02,stakeholder,p7,Pat Seven,,nowhere,${'x'.repeat(201)}`,
    ]);
    expect(file.events).toEqual({ AccountOpened: 1, StakeholderIdentified: 7 });
    expect(file.cellsLeftOut).toEqual({ phone: 1, email: 1, title: 1 });
  });

  it('has national numbers to call in the form with their country, where it is said', async () => {
    const heading = 'account_id,occurred_at,type,stakeholder_id,name,phone,country';
    const lines = [
      heading,
      'A-1,2026-03-02,stakeholder,p1,Pat,030 1234567,',
      'A-1,2026-03-02,stakeholder,p2,Pen,020 7946 0000,GB',
    ];
    expect((await imported(lines, { how: { country: 'DE' } })).cellsLeftOut).toEqual({});
    expect((await imported(lines)).cellsLeftOut).toEqual({ phone: 1 });
  });

  it('is recorded without a note that no store can keep', async () => {
    const heading = 'account_id,occurred_at,type,kind,note';
    const notes = ['x'.repeat(20_000), 'x\u0000', 'Fine.'];
    const file = await imported([
      heading,
      ...notes.map((note) => `A-1,2026-03-02,contact,call,${note}`),
    ]);
    expect(file.events).toEqual({ AccountOpened: 1, ContactMade: 3 });
    expect(file.cellsLeftOut).toEqual({ note: 2 });
  });

  it('names people and customers by addresses, and no address rests in it', async () => {
    const file = await imported([
      'account_id,occurred_at,type,reference,name,manager_id,stakeholder_ids,kind',
      'buy@acme.example,2026-03-02,stakeholder,Pat <pat@acme.example>,Pat,,,',
      'buy@acme.example,2026-03-03,manager,,,ben@ours.example,,',
      'buy@acme.example,2026-03-04,contact,,,,pat@acme.example,call',
    ]);
    const [, person, , contact] = file.log;
    expect(file.accounts).toBe(1);
    expect(contact).toMatchObject({ data: { stakeholderIds: [expect.stringMatching(/^P-/)] } });
    expect(person).toMatchObject({
      data: { stakeholderId: (contact?.data as { stakeholderIds: string[] }).stakeholderIds[0] },
    });
    expect(JSON.stringify(file.log.map(({ data }) => data))).not.toMatch(/example|40/);
  });

  it('may use everyday words in any case', async () => {
    const file = await imported([
      'account_id,occurred_at,type,kind,direction,rival,severity,reference',
      'A-1,2026-03-02,Contact,Call,Outbound,,,C1',
      'A-1,2026-03-02,threat,,,Contoso,Serious,T1',
      'A-1,2026-03-02,contact,email,inbound,,,C2',
    ]);
    expect(file.log.slice(1)).toMatchObject([
      { type: 'ContactMade', data: { kind: 'call', direction: 'outbound' } },
      { type: 'CompetitorThreatLogged', data: { severity: 'serious' } },
      { type: 'ContactMade', data: { kind: 'mail', direction: 'inbound' } },
    ]);
  });
});
