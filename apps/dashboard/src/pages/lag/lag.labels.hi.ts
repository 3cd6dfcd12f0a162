import type { Translation } from '../../words/translation.ts';
import type { lagLabelsEn } from './lag.labels.en.ts';

export default {
  'nav.lag': 'देरी',
  'palette.lag': 'हमें कब पता चलता है, वहाँ जाएँ',
} as const satisfies Translation<typeof lagLabelsEn>;
