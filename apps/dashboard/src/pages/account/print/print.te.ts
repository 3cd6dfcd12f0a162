import type { Translation } from '../../../words/translation.ts';
import type { printEn } from './print.en.ts';

export default {
  'print.asOf': '{day} నాటి స్థితి',
  'print.print': 'ముద్రించండి',
} as const satisfies Translation<typeof printEn>;
