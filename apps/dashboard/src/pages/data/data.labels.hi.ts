import type { Translation } from '../../words/translation.ts';
import type { dataLabelsEn } from './data.labels.en.ts';

export default {
  'nav.data': 'डेटा',
  'palette.data': 'डेटा: आयात, बैकअप, टोकन, सत्र',
} as const satisfies Translation<typeof dataLabelsEn>;
