import type { Translation } from '../translation.ts';
import type { accountsEn } from './accounts.en.ts';

export default {
  'event.AccountOpened': '{as, select, prospect {సంభావ్య కస్టమర్‌గా ఖాతా తెరిచారు} other {కస్టమర్‌గా ఖాతా తెరిచారు}}',
  'event.AccountRenamed': 'ఖాతా పేరు మారింది',
  'event.AccountKnownAs': '{system} లో {externalId} గా తెలుసు',
  'event.AccountPlacedUnderParent':
    '{parentId, select, none {ఇక మరో ఖాతాలో భాగం కాదు} other {{parentId} కింద ఉంచారు}}',
  'event.ManagerAssigned': 'కొత్త మేనేజర్: {managerId}',
  'event.AccountHandedOver': '{fromManagerId} నుండి {toManagerId} కు అప్పగించారు',
  'event.KeyAccountDesignated':
    '{by, select, both {లాభం, వ్యూహం దృష్ట్యా ముఖ్య ఖాతా చేశారు} profitability {లాభం దృష్ట్యా ముఖ్య ఖాతా చేశారు} other {వ్యూహం దృష్ట్యా ముఖ్య ఖాతా చేశారు}}',
  'event.KeyAccountEnded': 'ఇక ముఖ్య ఖాతా కాదు',
  'event.RequiredRolesSet': 'అవసరమైన పాత్రలు నిర్ణయించారు: {roles}',
  'event.WalletEstimated': 'ఏడాదికి {amount} ఖర్చు చేస్తారని అంచనా',
  'event.AccountLost':
    '{reason, select, competitor {ఖాతా పోటీదారుకు పోయింది} price {ధర వల్ల ఖాతా కోల్పోయాం} service {సేవ వల్ల ఖాతా కోల్పోయాం} need_ended {ఖాతా కోల్పోయాం: అవసరం తీరిపోయింది} ceased_trading {ఖాతా కోల్పోయాం: వ్యాపారం మూసేశారు} other {ఇతర కారణాల వల్ల ఖాతా కోల్పోయాం}}',
  'event.AccountWonBack': 'ఖాతా తిరిగి దక్కింది',
} as const satisfies Translation<typeof accountsEn>;
