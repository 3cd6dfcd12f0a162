import type { Translation } from '../../words/translation.ts';
import type { todayLabelsEn } from './today.labels.en.ts';

export default {
  'nav.today': 'Heute',
  'palette.goToday': 'Zu heute',
  'keys.today': 'Heute',
  'keys.todayPage': 'Auf „Heute“',
  'keys.nextMatter': 'Nächste Zeile',
  'keys.previousMatter': 'Vorige Zeile',
  'keys.openMatter': 'Unter der Zeile öffnen oder schließen',
  'keys.actOn': 'Tun, was die Zeile anbietet',
  'keys.setAside': 'Bis zu einem Tag zurückstellen',
} as const satisfies Translation<typeof todayLabelsEn>;
