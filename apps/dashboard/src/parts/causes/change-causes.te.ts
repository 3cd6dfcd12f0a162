import type { Translation } from '../../words/translation.ts';
import type { changeCausesEn } from './change-causes.en.ts';

export default {
  'change.time': 'గడిచిన సమయం',
  'change.acts': 'అప్పటి నుండి చేసినవి',
  'change.late': 'ఆలస్యంగా తెలిసినవి',
  'change.corrections': 'సవరణలు',
  'change.model': 'మరో నమూనా',
} as const satisfies Translation<typeof changeCausesEn>;
