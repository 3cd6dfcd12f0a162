import type { Translation } from '../../words/translation.ts';
import type { modelsLabelsEn } from './models.labels.en.ts';

export default {
  'nav.models': 'मॉडल',
  'palette.models': 'मॉडल: कैलिब्रेट, बैकटेस्ट, सक्रिय करें',
} as const satisfies Translation<typeof modelsLabelsEn>;
