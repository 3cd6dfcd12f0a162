import type { Translation } from '../../words/translation.ts';
import type { communicationLabelsEn } from './communication.labels.en.ts';

export default {
  'nav.communication': 'Kommunikation',
  'palette.communication': 'Zur geplanten Kommunikation',
} as const satisfies Translation<typeof communicationLabelsEn>;
