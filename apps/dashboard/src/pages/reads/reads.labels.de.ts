import type { Translation } from '../../words/translation.ts';
import type { readsLabelsEn } from './reads.labels.en.ts';

export default {
  'nav.reads': 'Was Prüfer lesen',
  'palette.reads': 'Ansehen, was Prüfer lesen',
} as const satisfies Translation<typeof readsLabelsEn>;
