import type { Translation } from '../translation.ts';
import type { amendmentsEn } from './amendments.en.ts';

export default {
  'event.EventCorrected': 'ముందటి ఘటనను సవరించారు',
  'event.EventRetracted': 'ముందటి ఘటనను ఉపసంహరించారు',
} as const satisfies Translation<typeof amendmentsEn>;
