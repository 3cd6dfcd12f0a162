import type { Translation } from '../../parts/texts/language.ts';
import type { importsLabelsEn } from './imports.labels.en.ts';

export default {
  'nav.imports': 'Importe',
  'palette.imports': 'Datei importieren oder einen Import rückgängig machen',
} as const satisfies Translation<typeof importsLabelsEn>;
