import type { Translation } from '../../words/translation.ts';
import type { readsLabelsEn } from './reads.labels.en.ts';

export default {
  'nav.reads': 'ఆడిటర్లు ఏం చదువుతారు',
  'palette.reads': 'ఆడిటర్లు ఏం చదువుతారో చూడండి',
} as const satisfies Translation<typeof readsLabelsEn>;
