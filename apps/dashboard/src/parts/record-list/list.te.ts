import type { Translation } from '../../words/translation.ts';
import type { listEn } from './list.en.ts';

export default {
  'list.select': '{id} ఎంచుకోండి',
  'list.selected': '{count, number} ఎంచుకున్నారు',
  'list.selectAll': 'మొత్తం {count, number} ఎంచుకోండి',
  'list.selecting': 'ఎంచుకుంటోంది …',
  'list.unselect': 'ఎంపిక తీసేయండి',
  'list.record': 'వీటికి నమోదు …',
  'list.selection': 'ఎంపిక',
} as const satisfies Translation<typeof listEn>;
