import type { Translation } from '../../words/translation.ts';
import type { importsLabelsEn } from './imports.labels.en.ts';

export default {
  'nav.imports': 'Importe',
  'palette.imports': 'Datei importieren oder einen Import rückgängig machen',
} as const satisfies Translation<typeof importsLabelsEn>;
