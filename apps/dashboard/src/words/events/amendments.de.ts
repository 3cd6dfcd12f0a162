import type { Translation } from '../translation.ts';
import type { amendmentsEn } from './amendments.en.ts';

export default {
  'event.EventCorrected': 'Ein früheres Ereignis wurde berichtigt',
  'event.EventRetracted': 'Ein früheres Ereignis wurde zurückgenommen',
} as const satisfies Translation<typeof amendmentsEn>;
