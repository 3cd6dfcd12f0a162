import type { Translation } from '../../words/translation.ts';
import type { changeCausesEn } from './change-causes.en.ts';

export default {
  'change.time': 'बीता समय',
  'change.acts': 'तब से जो किया गया',
  'change.late': 'जो देर से पता चला',
  'change.corrections': 'सुधार',
  'change.model': 'दूसरा मॉडल',
} as const satisfies Translation<typeof changeCausesEn>;
