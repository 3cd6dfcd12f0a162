import type { Translation } from '../../words/translation.ts';
import type { listEn } from './list.en.ts';

export default {
  'list.select': '{id} चुनें',
  'list.selected': '{count, number} चुने गए',
  'list.selectAll': 'सभी {count, number} चुनें',
  'list.selecting': 'चुने जा रहे हैं …',
  'list.unselect': 'चयन हटाएँ',
  'list.record': 'इनके लिए दर्ज करें …',
  'list.selection': 'चयन',
} as const satisfies Translation<typeof listEn>;
