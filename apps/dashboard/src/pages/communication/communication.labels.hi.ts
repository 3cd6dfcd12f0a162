import type { Translation } from '../../words/translation.ts';
import type { communicationLabelsEn } from './communication.labels.en.ts';

export default {
  'nav.communication': 'संवाद',
  'palette.communication': 'नियोजित संवाद पर जाएँ',
} as const satisfies Translation<typeof communicationLabelsEn>;
