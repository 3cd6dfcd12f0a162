import type { Translation } from '../../words/translation.ts';
import type { communicationLabelsEn } from './communication.labels.en.ts';

export default {
  'nav.communication': 'కమ్యూనికేషన్',
  'palette.communication': 'ప్రణాళికలోని కమ్యూనికేషన్‌కు వెళ్లండి',
} as const satisfies Translation<typeof communicationLabelsEn>;
