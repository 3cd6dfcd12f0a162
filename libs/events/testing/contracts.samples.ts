import type { ContractsShapes, ContractTerms } from '#events/contracts/contracts.events';
import type { SamplesOf } from './samples-of.ts';

const terms: ContractTerms = {
  startsOn: '2025-02-01',
  endsOn: '2026-01-31',
  noticeDays: 90,
  renewalMonths: 12,
  annualValueMinor: 12_000_000,
  currency: 'EUR',
  committedCallOffs: 12,
};

export const contractsSamples: SamplesOf<ContractsShapes> = {
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
  ContractAmended: {
    type: 'ContractAmended',
    occurredAt: '2025-05-01T10:00:00.000Z',
    data: { contractId: 'SC-1', ...terms, annualValueMinor: 13_000_000 },
    personal: { reason: 'Service level added.' },
  },
  ContractRenewed: {
    type: 'ContractRenewed',
    occurredAt: '2025-10-15T10:00:00.000Z',
    data: { contractId: 'SC-1', endsOn: '2027-01-31', annualValueMinor: 14_000_000 },
  },
  ContractTerminated: {
    type: 'ContractTerminated',
    occurredAt: '2025-12-10T10:00:00.000Z',
    data: { contractId: 'SC-1', endsOn: '2026-01-31' },
    personal: { reason: 'The new head buys elsewhere.' },
  },
};
