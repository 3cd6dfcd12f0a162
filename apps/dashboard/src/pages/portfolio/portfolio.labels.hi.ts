import type { Translation } from '../../words/translation.ts';
import type { portfolioLabelsEn } from './portfolio.labels.en.ts';

export default {
  'nav.portfolio': 'पोर्टफ़ोलियो',
  'palette.portfolio': 'पोर्टफ़ोलियो पर जाएँ',
  'palette.atRisk': 'खोने के अधिक जोखिम वाले खाते दिखाएँ',
  'palette.keyAccounts': 'प्रमुख खाते दिखाएँ',
  'palette.dropping': 'दिखाएँ कौन सबसे पहले बिगड़ेगा',
  'keys.home': 'पोर्टफ़ोलियो पर जाएँ',
  'keys.portfolio': 'पोर्टफ़ोलियो में',
  'keys.search': 'खोजें',
  'keys.next': 'अगली पंक्ति',
  'keys.previous': 'पिछली पंक्ति',
  'keys.open': 'खाता खोलें',
  'keys.select': 'खाता चुनें',
  'keys.peek': 'सूची के पास खाता देखें',
} as const satisfies Translation<typeof portfolioLabelsEn>;
