import type { AccountsShapes } from '#events/accounts/accounts.events';
import type { SamplesOf } from './samples-of.ts';

export const accountsSamples: SamplesOf<AccountsShapes> = {
  AccountKnownAs: {
    type: 'AccountKnownAs',
    occurredAt: '2026-03-19T09:00:00.000Z',
    data: { system: 'shopify', externalId: '6423107' },
  },
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
};
