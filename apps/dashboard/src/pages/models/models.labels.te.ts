import type { Translation } from '../../words/translation.ts';
import type { modelsLabelsEn } from './models.labels.en.ts';

export default {
  'nav.models': 'నమూనాలు',
  'palette.models': 'నమూనాలు: కాలిబ్రేట్, బ్యాక్‌టెస్ట్, సక్రియం',
} as const satisfies Translation<typeof modelsLabelsEn>;
