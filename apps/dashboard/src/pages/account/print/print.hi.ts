import type { Translation } from '../../../words/translation.ts';
import type { printEn } from './print.en.ts';

export default {
  'print.asOf': '{day} की स्थिति',
  'print.print': 'छापें',
} as const satisfies Translation<typeof printEn>;
