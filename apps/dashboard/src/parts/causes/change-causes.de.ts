import type { Translation } from '../../words/translation.ts';
import type { changeCausesEn } from './change-causes.en.ts';

export default {
  'change.time': 'Vergangene Zeit',
  'change.acts': 'Was seither getan wurde',
  'change.late': 'Was spät bekannt wurde',
  'change.corrections': 'Korrekturen',
  'change.model': 'Ein anderes Modell',
} as const satisfies Translation<typeof changeCausesEn>;
