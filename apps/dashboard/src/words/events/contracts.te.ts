import type { Translation } from '../translation.ts';
import type { contractsEn } from './contracts.en.ts';

export default {
  'event.ContractDrafted': 'ఒప్పందం {contractId} ముసాయిదా: ఏడాదికి {amount}',
  'event.ContractSigned':
    'ఒప్పందం {contractId} సంతకమైంది: ఏడాదికి {amount}, {startsOn} నుండి {endsOn} వరకు',
  'event.ContractAmended': 'ఒప్పందం {contractId} మార్చారు: ఏడాదికి {amount}, {endsOn} వరకు',
  'event.ContractRenewed': 'ఒప్పందం {contractId} ను {endsOn} వరకు పునరుద్ధరించారు',
  'event.ContractTerminated': 'ఒప్పందం {contractId} రద్దు చేశారు, {endsOn} న ముగుస్తుంది',
} as const satisfies Translation<typeof contractsEn>;
