import type { Translation } from '../../words/translation.ts';
import type { modelsLabelsEn } from './models.labels.en.ts';

export default {
  'nav.models': 'Modelle',
  'palette.models': 'Modelle: kalibrieren, rückvergleichen, aktivieren',
} as const satisfies Translation<typeof modelsLabelsEn>;
