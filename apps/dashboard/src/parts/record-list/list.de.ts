import type { Translation } from '../../words/translation.ts';
import type { listEn } from './list.en.ts';

export default {
  'list.select': '{id} auswählen',
  'list.selected': '{count, number} ausgewählt',
  'list.selectAll': 'Alle {count, number} auswählen',
  'list.selecting': 'Wird ausgewählt …',
  'list.unselect': 'Auswahl aufheben',
  'list.record': 'Für diese erfassen …',
  'list.selection': 'Auswahl',
} as const satisfies Translation<typeof listEn>;
