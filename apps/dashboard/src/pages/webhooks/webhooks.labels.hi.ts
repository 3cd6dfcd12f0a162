import type { Translation } from '../../words/translation.ts';
import type { webhooksLabelsEn } from './webhooks.labels.en.ts';

export default {
  'nav.webhooks': 'वेबहुक',
  'palette.webhooks': 'वेबहुक: बाहर किसे बताया जाता है',
} as const satisfies Translation<typeof webhooksLabelsEn>;
