import type { Translation } from '../../words/translation.ts';
import type { readsLabelsEn } from './reads.labels.en.ts';

export default {
  'nav.reads': 'ऑडिटर क्या पढ़ते हैं',
  'palette.reads': 'देखें कि ऑडिटर क्या पढ़ते हैं',
} as const satisfies Translation<typeof readsLabelsEn>;
