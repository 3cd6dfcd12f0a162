import type { Translation } from '../translation.ts';
import type { amendmentsEn } from './amendments.en.ts';

export default {
  'event.EventCorrected': 'पहले की एक घटना सुधारी गई',
  'event.EventRetracted': 'पहले की एक घटना वापस ली गई',
} as const satisfies Translation<typeof amendmentsEn>;
