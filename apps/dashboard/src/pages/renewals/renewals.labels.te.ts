import type { Translation } from '../../words/translation.ts';
import type { renewalsLabelsEn } from './renewals.labels.en.ts';

export default {
  'nav.renewals': 'పునరుద్ధరణలు',
  'palette.renewals': 'పునరుద్ధరణలకు వెళ్లండి',
} as const satisfies Translation<typeof renewalsLabelsEn>;
