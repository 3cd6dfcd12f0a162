import type { Translation } from '../../words/translation.ts';
import type { accountLabelsEn } from './account.labels.en.ts';

export default {
  'palette.person': '{account} में व्यक्ति',
  'keys.account': 'किसी खाते पर',
  'keys.score': 'स्कोर चुनें',
  'keys.back': 'पोर्टफ़ोलियो पर वापस',
  'keys.tab': 'सार, व्यक्ति, कारोबार, समयरेखा',
} as const satisfies Translation<typeof accountLabelsEn>;
