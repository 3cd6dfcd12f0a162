import type { Translation } from '../../words/translation.ts';
import type { todayEn } from './today.en.ts';

export default {
  'today.title': 'Heute',
  'today.lead':
    '{due, plural, =0 {Nichts ist fällig} one {Eine Sache ist fällig} other {# Sachen sind fällig}}{late, plural, =0 {} one {, davon eine verspätet} other {, davon # verspätet}}. {stake, plural, =0 {Kein Kunde ist gefährdet.} one {Ein Kunde ist gefährdet.} other {# Kunden sind gefährdet.}}',
  'today.whose': 'Wessen Tag',
  'today.mine': 'Meiner',
  'today.all': 'Aller',
  'today.of': 'Von {name}',
  'today.day': 'Tag',
  'today.today': 'Heute',
  'today.monday': 'Nächster Montag',
  'today.shown': 'Sie sehen den {day}, {away}, soweit er heute bekannt ist.',
  'today.due': 'Fällig',
  'today.atStake': 'Auf dem Spiel',
  'today.atStakeMeans':
    'Erneuerbarer Umsatz mal der Gefahr, ihn zu verlieren, wo sich etwas tun lässt.',
  'today.atStakeAhead':
    'Stand von heute: Risiken und Beträge werden nicht vorausgesagt; fällig ist, was der gezeigte Tag verlangt.',
  'today.forgotten': 'Nicht zu vergessen',
  'today.aside': '{count, plural, one {Eines zurückgestellt} other {# zurückgestellt}}',
  'today.inHand': '{count, plural, one {Einer in Arbeit} other {# in Arbeit}}',
  'today.none.due': 'An diesem Tag ist nichts fällig.',
  'today.none.atStake': 'Kein Kunde hat gefährdeten Umsatz, der sich durch Handeln halten ließe.',
  'today.none.forgotten': 'Niemand wartet darauf, von uns zu hören.',
  'today.more': 'Mehr zeigen',
  'today.noManager': 'ohne Betreuung',
  'today.asideUntil': 'bis {day}',
  'today.inHandBy': '{purpose}, fällig {away}, {day}',
  'today.kept': '{amount} von {whole} im Jahr',
  'today.stakeTip': 'Erneuerbarer Umsatz × Gefahr, ihn zu verlieren',
  'today.lastContact': 'Letzter Kontakt {away}, {day}',
  'today.noContact': 'Kein Kontakt erfasst',
  'today.open': 'Zum Kunden',
  'today.why': 'Warum',
  'today.key': 'Schlüsselkunde',
  'forgotten.below': 'Weniger beidseitige Kontakte als vereinbart, seit {day}.',
  'forgotten.long': 'Der letzte beidseitige Kontakt war {away}, {day}.',
  'forgotten.never': 'Es ist kein beidseitiger Kontakt erfasst.',
} as const satisfies Translation<typeof todayEn>;
