import type { Translation } from '../../words/translation.ts';
import type { lagLabelsEn } from './lag.labels.en.ts';

export default {
  'nav.lag': 'ఆలస్యం',
  'palette.lag': 'మనకు ఎంత త్వరగా తెలుస్తుందో చూడండి',
} as const satisfies Translation<typeof lagLabelsEn>;
