import type { Translation } from '../../words/translation.ts';
import type { accountLabelsEn } from './account.labels.en.ts';

export default {
  'palette.person': '{account} లోని వ్యక్తి',
  'keys.account': 'ఖాతాపై',
  'keys.score': 'స్కోర్ ఎంచుకోండి',
  'keys.back': 'పోర్ట్‌ఫోలియోకు తిరిగి',
  'keys.tab': 'అవలోకనం, వ్యక్తులు, వ్యాపారం, కాలక్రమం',
} as const satisfies Translation<typeof accountLabelsEn>;
