import type { AccountEvent, AccountEventType, ContractTerms } from '#events/account-events';
import type { MainstayEvent, MainstayEventType } from '#events/catalogue';

type Samples<E extends MainstayEvent> = { readonly [T in E['type']]: Extract<E, { type: T }> };

const terms: ContractTerms = {
  startsOn: '2025-02-01',
  endsOn: '2026-01-31',
  noticeDays: 90,
  renewalMonths: 12,
  annualValueMinor: 12_000_000,
  currency: 'EUR',
  committedCallOffs: 12,
};

/** One sample a thing that can happen to an account: together, in this order, the story of one account. */
export const accountSamples: Samples<AccountEvent> = {
  AccountOpened: {
    type: 'AccountOpened',
    occurredAt: '2025-01-07T09:00:00.000Z',
    data: { as: 'prospect' },
    personal: { name: 'Acme Werke' },
  },
  AccountRenamed: {
    type: 'AccountRenamed',
    occurredAt: '2025-01-08T09:00:00.000Z',
    data: {},
    personal: { name: 'Acme Werke GmbH' },
  },
  AccountPlacedUnderParent: {
    type: 'AccountPlacedUnderParent',
    occurredAt: '2025-01-08T09:05:00.000Z',
    data: { parentId: 'acme-holding' },
  },
  ManagerAssigned: {
    type: 'ManagerAssigned',
    occurredAt: '2025-01-08T10:00:00.000Z',
    data: { managerId: 'rep-1' },
  },
  StakeholderIdentified: {
    type: 'StakeholderIdentified',
    occurredAt: '2025-01-10T11:00:00.000Z',
    data: { stakeholderId: 'asha' },
    personal: {
      name: 'Asha Rao',
      title: 'Head of purchasing',
      email: 'asha@acme.example',
      phone: '+4930123456',
    },
  },
  BuyingRoleAssigned: {
    type: 'BuyingRoleAssigned',
    occurredAt: '2025-01-10T11:05:00.000Z',
    data: { stakeholderId: 'asha', role: 'purchasing-officer' },
  },
  StanceAssessed: {
    type: 'StanceAssessed',
    occurredAt: '2025-01-15T15:00:00.000Z',
    data: { stakeholderId: 'asha', stance: 'supporter' },
    personal: { note: 'Wants us on the short list.' },
  },
  CadenceSet: {
    type: 'CadenceSet',
    occurredAt: '2025-01-15T15:05:00.000Z',
    data: { stakeholderId: 'asha', interactionsPer30Days: 2 },
  },
  ContactMade: {
    type: 'ContactMade',
    occurredAt: '2025-01-20T13:00:00.000Z',
    data: {
      kind: 'visit',
      direction: 'outbound',
      answered: true,
      stakeholderIds: ['asha'],
      colleagueIds: ['rep-1'],
      minutes: 90,
      reference: 'CRM-4711',
    },
    personal: { outcome: 'Terms agreed', note: 'Shown round the plant by Asha.' },
  },
  ContractDrafted: {
    type: 'ContractDrafted',
    occurredAt: '2025-01-22T10:00:00.000Z',
    data: { contractId: 'SC-1', ...terms },
  },
  ContractSigned: {
    type: 'ContractSigned',
    occurredAt: '2025-01-30T10:00:00.000Z',
    data: { contractId: 'SC-1', ...terms },
  },
  OrderPlaced: {
    type: 'OrderPlaced',
    occurredAt: '2025-02-10T08:30:00.000Z',
    data: {
      orderId: 'SO-1001',
      kind: 'call-off',
      contractId: 'SC-1',
      amountMinor: 1_000_000,
      currency: 'EUR',
      marginMinor: 250_000,
      quantity: '40',
      lines: [
        { product: 'Bearing 6204', quantity: '30', amountMinor: 700_000, marginMinor: 175_000 },
        { product: 'Seal kit', quantity: '10', amountMinor: 300_000 },
      ],
    },
  },
  OrderReturned: {
    type: 'OrderReturned',
    occurredAt: '2025-02-20T08:30:00.000Z',
    data: {
      returnId: 'RT-1',
      orderId: 'SO-1001',
      amountMinor: 30_000,
      currency: 'EUR',
      quantity: '1',
    },
  },
  KeyAccountDesignated: {
    type: 'KeyAccountDesignated',
    occurredAt: '2025-03-01T09:00:00.000Z',
    data: { byProfitability: true, byStrategy: false },
    personal: { reason: 'Among the ten with the highest margin.' },
  },
  RequiredRolesSet: {
    type: 'RequiredRolesSet',
    occurredAt: '2025-03-01T09:05:00.000Z',
    data: {
      roles: [
        { role: 'purchasing-officer', weightPercent: 60 },
        { role: 'senior-executive', weightPercent: 40 },
      ],
    },
  },
  WalletEstimated: {
    type: 'WalletEstimated',
    occurredAt: '2025-03-01T09:10:00.000Z',
    data: { annualMinor: 30_000_000, currency: 'EUR' },
  },
  AccountHandedOver: {
    type: 'AccountHandedOver',
    occurredAt: '2025-03-03T09:00:00.000Z',
    data: { fromManagerId: 'rep-1', toManagerId: 'manager-2' },
    personal: { reason: 'A key account has a manager of its own.' },
  },
  CompetitorThreatLogged: {
    type: 'CompetitorThreatLogged',
    occurredAt: '2025-04-01T12:00:00.000Z',
    data: { threatId: 'T-1', rival: 'Globex', severity: 'moderate' },
    personal: { evidence: 'Their van stood in the yard.' },
  },
  CompetitorThreatReassessed: {
    type: 'CompetitorThreatReassessed',
    occurredAt: '2025-04-05T12:00:00.000Z',
    data: { threatId: 'T-1', severity: 'serious' },
    personal: { evidence: 'Asha was shown an offer.' },
  },
  DefenceActionTaken: {
    type: 'DefenceActionTaken',
    occurredAt: '2025-04-08T12:00:00.000Z',
    data: { threatId: 'T-1' },
    personal: { action: 'Offered a service level with a penalty.' },
  },
  CompetitorThreatDefended: {
    type: 'CompetitorThreatDefended',
    occurredAt: '2025-04-20T12:00:00.000Z',
    data: { threatId: 'T-1' },
    personal: { note: 'They stay with us.' },
  },
  ContractAmended: {
    type: 'ContractAmended',
    occurredAt: '2025-05-01T10:00:00.000Z',
    data: { contractId: 'SC-1', ...terms, annualValueMinor: 13_000_000 },
    personal: { reason: 'Service level added.' },
  },
  OrderCancelled: {
    type: 'OrderCancelled',
    occurredAt: '2025-05-10T08:00:00.000Z',
    data: { orderId: 'SO-1001' },
    personal: { reason: 'Ordered twice.' },
  },
  ContractRenewed: {
    type: 'ContractRenewed',
    occurredAt: '2025-10-15T10:00:00.000Z',
    data: { contractId: 'SC-1', endsOn: '2027-01-31', annualValueMinor: 14_000_000 },
  },
  BuyingRoleEnded: {
    type: 'BuyingRoleEnded',
    occurredAt: '2025-11-01T11:00:00.000Z',
    data: { stakeholderId: 'asha', role: 'purchasing-officer' },
  },
  StakeholderDeparted: {
    type: 'StakeholderDeparted',
    occurredAt: '2025-11-02T11:00:00.000Z',
    data: { stakeholderId: 'asha', successorId: 'cem' },
  },
  BusinessLostToCompetitor: {
    type: 'BusinessLostToCompetitor',
    occurredAt: '2025-12-01T12:00:00.000Z',
    data: { threatId: 'T-2', annualValueMinor: 2_000_000, currency: 'EUR' },
    personal: { note: 'The seals go to Globex.' },
  },
  ContractTerminated: {
    type: 'ContractTerminated',
    occurredAt: '2025-12-10T10:00:00.000Z',
    data: { contractId: 'SC-1', endsOn: '2026-01-31' },
    personal: { reason: 'The new head buys elsewhere.' },
  },
  KeyAccountEnded: {
    type: 'KeyAccountEnded',
    occurredAt: '2026-02-01T09:00:00.000Z',
    data: {},
    personal: { reason: 'No contract any more.' },
  },
  AccountLost: {
    type: 'AccountLost',
    occurredAt: '2026-02-02T09:00:00.000Z',
    data: { reason: 'competitor', rival: 'Globex' },
    personal: { note: 'Cem brought them along.' },
  },
  AccountWonBack: {
    type: 'AccountWonBack',
    occurredAt: '2026-03-15T09:00:00.000Z',
    data: {},
    personal: { note: 'Globex could not deliver.' },
  },
  EventCorrected: {
    type: 'EventCorrected',
    occurredAt: '2026-03-16T09:00:00.000Z',
    data: {
      event: '7b0c1f5e-0000-5000-8000-000000000009',
      type: 'ContactMade',
      schemaVersion: 1,
      occurredAt: '2025-01-21T13:00:00.000Z',
      data: {
        kind: 'visit',
        direction: 'outbound',
        answered: true,
        stakeholderIds: ['asha'],
        colleagueIds: ['rep-1'],
        minutes: 60,
        reference: 'CRM-4711',
      },
    },
    personal: { note: 'Shown round the plant by Asha, a day later than written.' },
  },
  EventRetracted: {
    type: 'EventRetracted',
    occurredAt: '2026-03-17T09:00:00.000Z',
    data: { event: '7b0c1f5e-0000-5000-8000-000000000013' },
    personal: { reason: 'Booked to the wrong customer.' },
  },
};

/** One sample an event type of any category. */
export const samples: Samples<MainstayEvent> = {
  ...accountSamples,
  ChurnModelCalibrated: {
    type: 'ChurnModelCalibrated',
    occurredAt: '2025-12-31T23:59:59.999Z',
    data: {
      cutOffOn: '2025-12-31',
      parameters: { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 },
      metrics: { accounts: 2_357, orderDays: 6_696, logLikelihood: -9_582.43 },
    },
  },
  ImportCompleted: {
    type: 'ImportCompleted',
    occurredAt: '2026-01-05T10:00:00.000Z',
    data: {
      batch: 'b-1',
      fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      rowsRead: 100,
      eventsRecorded: 97,
      rowsKnown: 2,
      rowsRejected: 1,
    },
    personal: { fileName: 'orders of Ada.csv' },
  },
};

export const sampleOf = <T extends AccountEventType>(type: T): Samples<AccountEvent>[T] =>
  accountSamples[type];

/** All types that have a sample, which is all there are. */
export const sampleTypes = Object.keys(samples) as readonly MainstayEventType[];
