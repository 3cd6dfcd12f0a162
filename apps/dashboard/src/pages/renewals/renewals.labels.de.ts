import type { Translation } from '../../words/translation.ts';
import type { renewalsLabelsEn } from './renewals.labels.en.ts';

export default {
  'nav.renewals': 'Verlängerungen',
  'palette.renewals': 'Zu den Verlängerungen',
} as const satisfies Translation<typeof renewalsLabelsEn>;
