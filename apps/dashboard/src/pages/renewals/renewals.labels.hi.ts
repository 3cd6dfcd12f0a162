import type { Translation } from '../../words/translation.ts';
import type { renewalsLabelsEn } from './renewals.labels.en.ts';

export default {
  'nav.renewals': 'नवीकरण',
  'palette.renewals': 'नवीकरण पर जाएँ',
} as const satisfies Translation<typeof renewalsLabelsEn>;
