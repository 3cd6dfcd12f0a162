import type { Translation } from '../../words/translation.ts';
import type { dayEn } from './day.en.ts';

export default {
  'day.lead':
    '{due, plural, =0 {Nichts ist fällig} one {Eine Sache ist fällig} other {# Sachen sind fällig}}{late, plural, =0 {} one {, davon eine verspätet} other {, davon # verspätet}}. {stake, plural, =0 {Kein Kunde ist gefährdet.} one {Ein Kunde ist gefährdet.} other {# Kunden sind gefährdet.}}',
  'day.due': 'Fällig',
  'day.atStake': 'Auf dem Spiel',
  'day.forgotten': 'Nicht zu vergessen',
  'day.none.due': 'An diesem Tag ist nichts fällig.',
  'day.none.atStake': 'Kein Kunde hat gefährdeten Umsatz, der sich durch Handeln halten ließe.',
  'day.none.forgotten': 'Niemand wartet darauf, von uns zu hören.',
  'day.kept': '{amount} von {whole} im Jahr',
  'day.key': 'Schlüsselkunde',
  'day.below': 'Weniger beidseitige Kontakte als vereinbart, seit {day}.',
  'day.long': 'Der letzte beidseitige Kontakt war {away}, {day}.',
  'day.never': 'Es ist kein beidseitiger Kontakt erfasst.',
} as const satisfies Translation<typeof dayEn>;
