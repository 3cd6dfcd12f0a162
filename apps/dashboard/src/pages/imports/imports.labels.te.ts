import type { Translation } from '../../words/translation.ts';
import type { importsLabelsEn } from './imports.labels.en.ts';

export default {
  'nav.imports': 'దిగుమతులు',
  'palette.imports': 'ఫైల్ దిగుమతి చేయండి, లేదా దిగుమతిని రద్దు చేయండి',
} as const satisfies Translation<typeof importsLabelsEn>;
