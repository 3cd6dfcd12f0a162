import type { Translation } from '../../words/translation.ts';
import type { rulesLabelsEn } from './rules.labels.en.ts';

export default {
  'nav.rules': 'నియమాలు',
  'palette.rules': 'నియమాలు: ఇక్కడ అందరికీ ఏది వర్తిస్తుంది',
} as const satisfies Translation<typeof rulesLabelsEn>;
