import type { Translation } from '../translation.ts';
import type { contractsEn } from './contracts.en.ts';

export default {
  'event.ContractDrafted': 'अनुबंध {contractId} का मसौदा बना: {amount} प्रति वर्ष',
  'event.ContractSigned':
    'अनुबंध {contractId} पर हस्ताक्षर हुए: {amount} प्रति वर्ष, {startsOn} से {endsOn}',
  'event.ContractAmended': 'अनुबंध {contractId} में बदलाव: {amount} प्रति वर्ष, {endsOn} तक',
  'event.ContractRenewed': 'अनुबंध {contractId} का {endsOn} तक नवीकरण हुआ',
  'event.ContractTerminated': 'अनुबंध {contractId} समाप्त किया गया, अंतिम दिन {endsOn}',
} as const satisfies Translation<typeof contractsEn>;
