import type { Translation } from '../../../words/translation.ts';
import type { printEn } from './print.en.ts';

export default {
  'print.asOf': 'Stand {day}',
  'print.print': 'Drucken',
} as const satisfies Translation<typeof printEn>;
