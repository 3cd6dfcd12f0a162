import type { Translation } from '../../../words/translation.ts';
import type { storiesEn } from './stories.en.ts';

export default {
  'stories.label': 'डेमो की कहानियाँ',
  'story.champion-leaves': 'एक पैरोकार चला गया',
  'story.known-late': 'तीन सप्ताह बाद पता चला',
  'story.threat-defended': 'एक खतरा टला',
  'story.threat-open': 'दरवाज़े पर प्रतिस्पर्धी',
  'story.neglected': 'एक भूला हुआ खाता',
  'story.renewal-due': 'एक नवीकरण होना है',
  'story.lost': 'एक खोया खाता',
  'story.won-back': 'एक वापस जीता खाता',
  'story.prospect': 'एक संभावित ग्राहक',
} as const satisfies Translation<typeof storiesEn>;
