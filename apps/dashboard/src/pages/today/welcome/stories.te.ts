import type { Translation } from '../../../words/translation.ts';
import type { storiesEn } from './stories.en.ts';

export default {
  'stories.label': 'డెమో కథలు',
  'story.champion-leaves': 'ఒక ప్రధాన మద్దతుదారు వెళ్లిపోయారు',
  'story.known-late': 'మూడు వారాల తర్వాత తెలిసింది',
  'story.threat-defended': 'ఒక ముప్పును అడ్డుకున్నాం',
  'story.threat-open': 'గుమ్మం ముందు పోటీదారు',
  'story.neglected': 'మరచిపోయిన ఖాతా',
  'story.renewal-due': 'పునరుద్ధరణ సమయం',
  'story.lost': 'కోల్పోయిన ఖాతా',
  'story.won-back': 'తిరిగి దక్కిన ఖాతా',
  'story.prospect': 'ఒక సంభావ్య కస్టమర్',
} as const satisfies Translation<typeof storiesEn>;
