import type { Translation } from '../../words/translation.ts';
import type { rulesLabelsEn } from './rules.labels.en.ts';

export default {
  'nav.rules': 'नियम',
  'palette.rules': 'नियम: यहाँ सबके लिए क्या लागू है',
} as const satisfies Translation<typeof rulesLabelsEn>;
