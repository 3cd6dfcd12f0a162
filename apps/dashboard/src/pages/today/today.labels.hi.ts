import type { Translation } from '../../words/translation.ts';
import type { todayLabelsEn } from './today.labels.en.ts';

export default {
  'nav.today': 'आज',
  'palette.goToday': 'आज पर जाएँ',
  'keys.today': 'आज',
  'keys.todayPage': '“आज” पर',
  'keys.nextMatter': 'अगली पंक्ति',
  'keys.previousMatter': 'पिछली पंक्ति',
  'keys.openMatter': 'पंक्ति के नीचे खोलें या बंद करें',
  'keys.actOn': 'पंक्ति जो सुझाए वह करें',
  'keys.setAside': 'एक दिन तक अलग रखें',
} as const satisfies Translation<typeof todayLabelsEn>;
