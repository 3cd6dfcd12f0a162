import { ROW_FORMS } from './row-fields.ts';

const read = (type: keyof typeof ROW_FORMS, cells: Readonly<Record<string, string>>) =>
  JSON.parse(JSON.stringify(ROW_FORMS[type].input(cells, 'row-7'))) as unknown;

describe('a cell that is not there', () => {
  it.each([
    ['order', {}, { orderId: 'row-7' }],
    [
      'contract',
      { amount: '12.50', occurred_at: '2026-03-31T10:00:00Z' },
      {
        contractId: 'row-7',
        startsOn: '2026-03-31',
        noticeDays: 0,
        annualValue: '12.50',
      },
    ],
    ['threat', { note: 'heard of it' }, { threatId: 'row-7', evidence: 'heard of it' }],
    ['stakeholder', { name: 'Asha' }, { stakeholderId: 'row-7', name: 'Asha' }],
    [
      'key_account',
      { note: 'large' },
      { byProfitability: false, byStrategy: false, reason: 'large' },
    ],
  ] as const)(
    'of a row %s leaves the word to another, or to the row: %j',
    (type, cells, fields) => {
      expect(read(type, cells)).toEqual(fields);
    },
  );

  it('goes before the one that would stand in for it where it is there', () => {
    const contract = {
      contract_id: 'C-1',
      starts_on: '2026-01-01',
      notice_days: '30',
      annual_value: '5',
    };
    expect(read('contract', { ...contract, amount: '9', occurred_at: '2025-12-01' })).toEqual({
      contractId: 'C-1',
      startsOn: '2026-01-01',
      noticeDays: 30,
      annualValue: '5',
    });
  });
});

describe('a cell with a flag or a number in it', () => {
  it.each([
    ['YES', true],
    ['0', false],
    ['perhaps', 'perhaps'],
  ])('says %s', (answered, field) => {
    expect(read('contact', { answered })).toMatchObject({ answered: field });
  });

  it('stays text where it is none, so that the form says what is wrong with it', () => {
    expect(read('contact', { minutes: '30' })).toMatchObject({ minutes: 30 });
    expect(read('contact', { minutes: 'half an hour' })).toMatchObject({ minutes: 'half an hour' });
  });
});
