import type { Translation } from '../../words/translation.ts';
import type { digestEn } from './digest.en.ts';

export default {
  'digest.title': 'दिन का सार',
  'digest.of': '{name} का दिन, {day}',
  'digest.ofAll': 'सबका दिन, {day}',
  'digest.past': 'जैसा दिन के अंत में ज्ञात था।',
  'digest.ahead': 'जितना आज ज्ञात है; जोखिम और राशि आज की हैं।',
  'digest.day': 'दिन',
  'digest.print': 'छापें',
  'digest.today': 'आज खोलें',
  'digest.more': 'और {count, number} अन्य',
  'digest.atStake': '{amount} बचाए जा सकते हैं।',
} as const satisfies Translation<typeof digestEn>;
