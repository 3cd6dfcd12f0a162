import type { Translation } from '../../words/translation.ts';
import type { webhooksLabelsEn } from './webhooks.labels.en.ts';

export default {
  'nav.webhooks': 'వెబ్‌హుక్‌లు',
  'palette.webhooks': 'వెబ్‌హుక్‌లు: బయట ఎవరికి తెలియజేస్తాం',
} as const satisfies Translation<typeof webhooksLabelsEn>;
