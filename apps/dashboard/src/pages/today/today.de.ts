import type { Translation } from '../../words/translation.ts';
import type { todayEn } from './today.en.ts';

export default {
  'today.title': 'Heute',
  'today.whose': 'Wessen Tag',
  'today.mine': 'Meiner',
  'today.all': 'Aller',
  'today.of': 'Von {name}',
  'today.day': 'Tag',
  'today.today': 'Heute',
  'today.monday': 'Nächster Montag',
  'today.shown': 'Sie sehen den {day}, {away}, soweit er heute bekannt ist.',
  'today.atStakeMeans':
    'Erneuerbarer Umsatz mal der Gefahr, ihn zu verlieren, wo sich etwas tun lässt.',
  'today.atStakeAhead':
    'Stand von heute: Risiken und Beträge werden nicht vorausgesagt; fällig ist, was der gezeigte Tag verlangt.',
  'today.aside': '{count, plural, one {Eines zurückgestellt} other {# zurückgestellt}}',
  'today.inHand': '{count, plural, one {Einer in Arbeit} other {# in Arbeit}}',
  'today.more': 'Mehr zeigen',
  'today.noManager': 'ohne Betreuung',
  'today.asideUntil': 'bis {day}',
  'today.inHandBy': '{purpose}, fällig {away}, {day}',
  'today.stakeTip': 'Erneuerbarer Umsatz × Gefahr, ihn zu verlieren',
  'today.lastContact': 'Letzter Kontakt {away}, {day}',
  'today.noContact': 'Kein Kontakt erfasst',
  'today.open': 'Zum Kunden',
  'today.why': 'Warum',
} as const satisfies Translation<typeof todayEn>;
