import type { Translation } from '../../words/translation.ts';
import type { importsLabelsEn } from './imports.labels.en.ts';

export default {
  'nav.imports': 'आयात',
  'palette.imports': 'फ़ाइल आयात करें, या आयात वापस लें',
} as const satisfies Translation<typeof importsLabelsEn>;
