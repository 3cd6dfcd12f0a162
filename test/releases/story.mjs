// What a release's data folder holds: every command once at least, every type of row, late news, amendments.

const on = (occurredOn, body = {}) => ({ occurredOn, ...body });
const at = (path, body, as) => ({
  path: typeof path === 'string' ? () => path : path,
  body,
  ...(as ? { as } : {}),
});
const acme = (path, body, as) => at(`accounts/ACME-1${path}`, body, as);
const terms = {
  startsOn: '2025-02-01',
  endsOn: '2026-01-31',
  noticeDays: 90,
  renewalMonths: 12,
  annualValue: '120000.00',
  currency: 'EUR',
  committedCallOffs: 12,
};

export const COMMANDS = [
  at('accounts', on('2024-12-01', { accountId: 'HOLDING', as: 'customer', name: 'Acme Holding' })),
  at('accounts', on('2025-01-07', { accountId: 'ACME-1', as: 'prospect', name: 'Acme Werke' })),
  acme('/rename', on('2025-01-08', { name: 'Acme Werke GmbH' })),
  acme('/parent', on('2025-01-08', { parentId: 'HOLDING' })),
  acme('/manager', on('2025-01-08', { managerId: 'rep-1' })),
  acme(
    '/stakeholders',
    on('2025-01-10', {
      stakeholderId: 'asha',
      name: 'Asha Rao',
      title: 'Head of purchasing',
      email: 'asha@acme.example',
      phone: '+49 30 123456',
    }),
  ),
  acme('/stakeholders', on('2025-01-11', { stakeholderId: 'cem', name: 'Cem Demir' })),
  acme('/stakeholders/asha/roles', on('2025-01-10', { role: 'purchasing-officer' })),
  acme('/stakeholders/asha/roles', on('2025-01-10', { role: 'champion' })),
  acme('/stakeholders/cem/roles', on('2025-01-12', { role: 'senior-executive' })),
  acme(
    '/stakeholders/asha/stance',
    on('2025-01-15', { stance: 'supporter', note: 'Wants us on the short list.' }),
  ),
  acme('/stakeholders/asha/cadence', on('2025-01-15', { interactionsPer30Days: 2 })),
  acme(
    '/contacts',
    on('2025-01-20', {
      kind: 'visit',
      stakeholderIds: ['asha'],
      colleagueIds: ['rep-1'],
      minutes: 90,
      reference: 'CRM-4711',
      outcome: 'Terms agreed',
      note: 'Shown round the plant by Asha.',
    }),
    'visit',
  ),
  acme(
    '/contacts',
    on('2025-02-03', { kind: 'mail', stakeholderIds: ['cem'], colleagueIds: ['rep-1'] }),
    'mail',
  ),
  at(
    'accounts/ACME-1/contacts',
    on('2025-02-05', { kind: 'mail', direction: 'inbound', stakeholderIds: ['cem'] }),
  ),
  acme('/contracts/drafts', on('2025-01-22', { contractId: 'SC-1', ...terms })),
  acme('/contracts', on('2025-01-30', { contractId: 'SC-1', ...terms })),
  acme(
    '/orders',
    on('2025-02-10', {
      orderId: 'SO-1001',
      contractId: 'SC-1',
      amount: '10000.00',
      currency: 'EUR',
      margin: '2500.00',
      quantity: '40',
      lines: [
        { product: 'Bearing 6204', quantity: '30', amount: '7000.00', margin: '1750.00' },
        { product: 'Seal kit', quantity: '10', amount: '3000.00' },
      ],
    }),
  ),
  acme(
    '/orders',
    on('2025-03-10', { orderId: 'SO-1002', amount: '420.50', currency: 'EUR' }),
    'order',
  ),
  acme('/orders', on('2025-04-12', { orderId: 'SO-1003', amount: '980.00', currency: 'EUR' })),
  acme('/orders', on('2025-05-09', { orderId: 'SO-1004', amount: '65000', currency: 'JPY' })),
  acme(
    '/returns',
    on('2025-02-20', {
      returnId: 'RT-1',
      orderId: 'SO-1001',
      amount: '300.00',
      currency: 'EUR',
      quantity: '1',
    }),
  ),
  acme('/orders/SO-1003/cancel', on('2025-04-13', { reason: 'Ordered twice.' })),
  acme(
    '/key-account',
    on('2025-03-01', {
      byProfitability: true,
      byStrategy: false,
      reason: 'Among the ten with the highest margin.',
    }),
  ),
  acme(
    '/required-roles',
    on('2025-03-01', {
      roles: [
        { role: 'purchasing-officer', weightPercent: 60 },
        { role: 'senior-executive', weightPercent: 40 },
      ],
    }),
  ),
  acme('/wallet', on('2025-03-01', { annual: '300000.00', currency: 'EUR' })),
  acme(
    '/hand-over',
    on('2025-03-03', {
      toManagerId: 'manager-2',
      reason: 'A key account has a manager of its own.',
    }),
  ),
  acme(
    '/threats',
    on('2025-04-01', {
      threatId: 'T-1',
      rival: 'Globex',
      severity: 'moderate',
      evidence: 'Their van stood in the yard.',
    }),
  ),
  acme(
    '/threats/T-1/reassess',
    on('2025-04-05', { severity: 'serious', evidence: 'Asha was shown an offer.' }),
  ),
  acme(
    '/threats/T-1/defence-actions',
    on('2025-04-08', { action: 'Offered a service level with a penalty.' }),
  ),
  acme('/threats/T-1/defended', on('2025-04-20', { note: 'They stay with us.' })),
  acme('/threats', on('2025-11-20', { threatId: 'T-2', rival: 'Globex', severity: 'serious' })),
  acme(
    '/threats/T-2/lost',
    on('2025-12-01', { annualValue: '20000.00', currency: 'EUR', note: 'The seals go to Globex.' }),
  ),
  acme(
    '/contracts/SC-1/amend',
    on('2025-05-01', { ...terms, annualValue: '130000.00', reason: 'Service level added.' }),
  ),
  acme(
    '/contracts/SC-1/renew',
    on('2025-10-15', { endsOn: '2027-01-31', annualValue: '140000.00', currency: 'EUR' }),
  ),
  acme('/stakeholders/asha/roles/purchasing-officer/end', on('2025-11-01')),
  acme('/stakeholders/asha/departure', on('2025-11-02', { successorId: 'cem' })),
  acme(
    '/contracts/SC-1/terminate',
    on('2026-01-10', { endsOn: '2026-01-31', reason: 'The new head buys elsewhere.' }),
  ),
  acme('/key-account/end', on('2026-02-01', { reason: 'No contract any more.' })),
  acme(
    '/lost',
    on('2026-02-02', { reason: 'competitor', rival: 'Globex', note: 'Cem brought them along.' }),
  ),
  acme('/win-back', on('2026-03-15', { note: 'Globex could not deliver.' })),
  acme('/orders', on('2026-03-16', { orderId: 'SO-2001', amount: '5000.00', currency: 'EUR' })),
  at((ids) => `accounts/ACME-1/events/${ids.visit}/correct`, {
    content: {
      occurredOn: '2025-01-21',
      kind: 'visit',
      stakeholderIds: ['asha'],
      minutes: 60,
      reference: 'CRM-4711',
      note: 'A day later than written.',
    },
  }),
  at(
    (ids) => `accounts/ACME-1/events/${ids.order}/retract`,
    { reason: 'Booked to the wrong customer.' },
    'retraction',
  ),
  at('accounts', on('2025-06-01', { accountId: 'BETA', as: 'customer', name: 'Beta Maschinen' })),
  at(
    'accounts/BETA/contracts',
    on('2025-06-02', {
      ...terms,
      contractId: 'SC-B',
      startsOn: '2025-06-02',
      endsOn: '2026-12-31',
    }),
  ),
  // Late news: it occurred before what is known.
  at(
    'accounts/BETA/orders',
    on('2026-05-02', { orderId: 'B-2', amount: '900.00', currency: 'EUR' }),
  ),
  at(
    'accounts/BETA/orders',
    on('2025-07-02', { orderId: 'B-1', amount: '700.00', currency: 'EUR', contractId: 'SC-B' }),
  ),
];

const HEADING =
  'account_id,occurred_at,type,account_name,reference,amount,currency,quantity,product,name,stakeholder_id,role,kind,direction,minutes,note,rival,severity,starts_on,ends_on,annual_value,notice_days,renewal_months,manager_id,by_strategy,reason';

const row = (cells) =>
  HEADING.split(',')
    .map((name) => cells[name] ?? '')
    .join(',');

export const ROWS = [
  HEADING,
  ...[
    {
      type: 'order',
      occurred_at: '2025-01-12',
      account_name: 'Northwind',
      reference: 'N-100',
      amount: '120.00',
    },
    {
      type: 'order',
      occurred_at: '2025-02-14 09:30',
      reference: 'N-101',
      amount: '80.50',
      product: 'Seal kit',
      quantity: '3',
    },
    { type: 'order', occurred_at: '2025-03-11T08:00:00Z', amount: '95.00', currency: 'USD' },
    { type: 'order_returned', occurred_at: '2025-03-20', reference: 'NR-1', amount: '-20.00' },
    { type: 'stakeholder', occurred_at: '2025-01-12', stakeholder_id: 'mia', name: 'Mia Berg' },
    {
      type: 'buying_role',
      occurred_at: '2025-01-12',
      stakeholder_id: 'mia',
      role: 'purchasing-officer',
    },
    {
      type: 'contact',
      occurred_at: '2025-01-20 10:30',
      reference: 'C-77',
      stakeholder_id: 'mia',
      kind: 'meeting',
      direction: 'inbound',
      minutes: '45',
      note: 'Likes the new seals.',
    },
    {
      type: 'contract',
      occurred_at: '2025-04-01',
      reference: 'SC-N',
      starts_on: '2025-04-01',
      ends_on: '2026-11-30',
      annual_value: '12000',
      notice_days: '60',
      renewal_months: '6',
    },
    {
      type: 'threat',
      occurred_at: '2026-03-02',
      reference: 'T-N',
      rival: 'Contoso',
      severity: 'serious',
    },
    { type: 'manager', occurred_at: '2025-01-13', manager_id: 'ravi' },
    {
      type: 'key_account',
      occurred_at: '2025-05-05',
      by_strategy: 'yes',
      reason: 'Opens the north.',
    },
  ].map((cells) => row({ account_id: 'N-1', ...cells })),
  ...Array.from({ length: 180 }, (_, index) =>
    row({
      account_id: `R-${(index % 60) + 1}`,
      occurred_at: `2025-${String(Math.floor(index / 60) * 4 + (index % 4) + 1).padStart(2, '0')}-1${index % 9}`,
      type: 'order',
      reference: `R-${index}`,
      amount: `${100 + index}.00`,
      currency: 'EUR',
    }),
  ),
  '',
].join('\n');

const DAYS = ['2025-04-10', '2025-11-30', '2026-06-30'];

export const QUESTIONS = DAYS.flatMap((day) => [
  `portfolio?asOf=${day}&limit=200&sort=accountId&direction=asc`,
  `portfolio?asOf=${day}&horizonDays=365&sort=churnRisk`,
  `portfolio/sparklines?asOf=${day}&accounts=ACME-1,N-1,R-1`,
  ...['ACME-1', 'BETA', 'N-1', 'R-1'].map((accountId) => `accounts/${accountId}?asOf=${day}`),
])
  .filter((path) => !path.startsWith('accounts/BETA?asOf=2025-04'))
  .concat(
    ['ACME-1', 'BETA', 'N-1'].map(
      (accountId) => `accounts/${accountId}/timeline?asOf=2026-06-30&limit=100`,
    ),
  );
