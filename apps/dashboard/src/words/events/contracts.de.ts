import type { Translation } from '../translation.ts';
import type { contractsEn } from './contracts.en.ts';

export default {
  'event.ContractDrafted': 'Vertrag {contractId} entworfen: {amount} im Jahr',
  'event.ContractSigned':
    'Vertrag {contractId} unterschrieben: {amount} im Jahr, {startsOn} bis {endsOn}',
  'event.ContractAmended': 'Vertrag {contractId} geändert: {amount} im Jahr, bis {endsOn}',
  'event.ContractRenewed': 'Vertrag {contractId} bis {endsOn} verlängert',
  'event.ContractTerminated': 'Vertrag {contractId} gekündigt, endet am {endsOn}',
} as const satisfies Translation<typeof contractsEn>;
