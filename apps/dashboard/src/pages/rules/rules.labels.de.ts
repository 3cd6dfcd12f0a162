import type { Translation } from '../../words/translation.ts';
import type { rulesLabelsEn } from './rules.labels.en.ts';

export default {
  'nav.rules': 'Regeln',
  'palette.rules': 'Regeln: was hier für alle gilt',
} as const satisfies Translation<typeof rulesLabelsEn>;
