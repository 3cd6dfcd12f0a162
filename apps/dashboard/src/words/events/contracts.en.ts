import type { ContractsShapes } from '#events/contracts/contracts.events';
import type { Sentences } from './sentences.ts';

/** Contracts, as the timeline says it. */
export const contractsEn = {
  'event.ContractDrafted': 'Contract {contractId} drafted: {amount} a year',
  'event.ContractSigned': 'Contract {contractId} signed: {amount} a year, {startsOn} to {endsOn}',
  'event.ContractAmended': 'Contract {contractId} amended: {amount} a year, until {endsOn}',
  'event.ContractRenewed': 'Contract {contractId} renewed until {endsOn}',
  'event.ContractTerminated': 'Contract {contractId} terminated, ends {endsOn}',
} as const satisfies Sentences<ContractsShapes>;
