import type { Translation } from '../../words/translation.ts';
import type { digestEn } from './digest.en.ts';

export default {
  'digest.title': 'Tagesüberblick',
  'digest.of': 'Der Tag von {name}, {day}',
  'digest.ofAll': 'Der Tag aller, {day}',
  'digest.past': 'Wie es am Ende des Tages bekannt war.',
  'digest.ahead': 'Soweit es heute bekannt ist; Risiken und Beträge sind die von heute.',
  'digest.day': 'Tag',
  'digest.print': 'Drucken',
  'digest.today': 'Heute öffnen',
  'digest.more': 'und {count, number} weitere',
  'digest.atStake': '{amount} lassen sich halten.',
} as const satisfies Translation<typeof digestEn>;
