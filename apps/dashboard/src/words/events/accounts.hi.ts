import type { Translation } from '../translation.ts';
import type { accountsEn } from './accounts.en.ts';

export default {
  'event.AccountOpened':
    '{as, select, prospect {खाता संभावित ग्राहक के रूप में खोला गया} other {खाता ग्राहक के रूप में खोला गया}}',
  'event.AccountRenamed': 'खाते का नाम बदला',
  'event.AccountKnownAs': '{system} में {externalId} के रूप में ज्ञात',
  'event.AccountPlacedUnderParent':
    '{parentId, select, none {अब किसी दूसरे खाते का भाग नहीं} other {{parentId} के अधीन रखा गया}}',
  'event.ManagerAssigned': 'नया प्रबंधक: {managerId}',
  'event.AccountHandedOver': '{fromManagerId} से {toManagerId} को सौंपा गया',
  'event.KeyAccountDesignated':
    '{by, select, both {लाभ और रणनीति के कारण प्रमुख खाता बनाया गया} profitability {लाभ के कारण प्रमुख खाता बनाया गया} other {रणनीति के कारण प्रमुख खाता बनाया गया}}',
  'event.KeyAccountEnded': 'अब प्रमुख खाता नहीं',
  'event.RequiredRolesSet': 'आवश्यक भूमिकाएँ तय हुईं: {roles}',
  'event.WalletEstimated': 'अनुमानित खर्च {amount} प्रति वर्ष',
  'event.AccountLost':
    '{reason, select, competitor {खाता प्रतिस्पर्धी के पास गया} price {खाता कीमत के कारण खोया} service {खाता सेवा के कारण खोया} need_ended {खाता खोया: आवश्यकता समाप्त हुई} ceased_trading {खाता खोया: कारोबार बंद हुआ} other {खाता अन्य कारणों से खोया}}',
  'event.AccountWonBack': 'खाता वापस जीता',
} as const satisfies Translation<typeof accountsEn>;
