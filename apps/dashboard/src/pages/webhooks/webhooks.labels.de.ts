import type { Translation } from '../../words/translation.ts';
import type { webhooksLabelsEn } from './webhooks.labels.en.ts';

export default {
  'nav.webhooks': 'Webhooks',
  'palette.webhooks': 'Webhooks: wer außerhalb benachrichtigt wird',
} as const satisfies Translation<typeof webhooksLabelsEn>;
