import type { Translation } from '../../words/translation.ts';
import type { dataLabelsEn } from './data.labels.en.ts';

export default {
  'nav.data': 'Daten',
  'palette.data': 'Daten: Importe, Sicherungen, Tokens, Sitzungen',
} as const satisfies Translation<typeof dataLabelsEn>;
