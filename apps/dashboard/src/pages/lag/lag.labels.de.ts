import type { Translation } from '../../words/translation.ts';
import type { lagLabelsEn } from './lag.labels.en.ts';

export default {
  'nav.lag': 'Verzug',
  'palette.lag': 'Dahin, wie bald wir es wissen',
} as const satisfies Translation<typeof lagLabelsEn>;
