import type { Translation } from '../../words/translation.ts';
import type { renewalsEn } from './renewals.en.ts';

export default {
  'renewals.title': 'Verlängerungen',
  'renewals.lead.days':
    '{count, plural, =0 {In den nächsten {days, number} Tagen wird über keinen Vertrag entschieden.} one {In den nächsten {days, number} Tagen wird über einen Vertrag im Wert von {worth} im Jahr entschieden.} other {In den nächsten {days, number} Tagen wird über # Verträge im Wert von {worth} im Jahr entschieden.}}',
  'renewals.lead.month':
    '{count, plural, =0 {Im {month} wird über keinen Vertrag entschieden.} one {Im {month} wird über einen Vertrag im Wert von {worth} im Jahr entschieden.} other {Im {month} wird über # Verträge im Wert von {worth} im Jahr entschieden.}}',
  'renewals.means':
    'Der Tag ist der letzte, an dem der Kunde entscheiden kann: das Ende der Laufzeit weniger die Kündigungsfrist.',
  'renewals.within': 'Entscheidung innerhalb',
  'renewals.days': '{days, number} Tage',
  'renewals.manager': 'Betreuung',
  'renewals.noManager': 'ohne Betreuung',
  'renewals.csv': 'Als CSV herunterladen',
  'renewals.months': 'Verträge nach dem Monat ihrer Entscheidung, {currency} im Jahr',
  'renewals.monthTip':
    '{month}: {count, plural, one {ein Vertrag} other {# Verträge}} im Wert von {worth} im Jahr',
  'renewals.contractTip': '{name}, {contractId}: {worth} im Jahr, Entscheidung bis {day}',
  'renewals.more': '{count, plural, one {ein weiterer} other {# weitere}}, {worth} im Jahr',
  'renewals.none.title': 'Nichts zu entscheiden',
  'renewals.none.text': 'In dieser Zeit wird über keinen Vertrag entschieden.',
  'renewals.account': 'Kunde',
  'renewals.managerId': 'Betreuung',
  'renewals.contract': 'Vertrag',
  'renewals.decisionOn': 'Entscheidung bis',
  'renewals.endsOn': 'Endet',
  'renewals.value': 'Im Jahr',
  'renewals.risk': 'Geht',
  'renewals.riskTip':
    'Wie wahrscheinlich Kunden bei einer solchen Entscheidung gehen, nach den Verlängerungen davor',
  'renewals.state': 'Wenn niemand handelt',
  'renewals.state.goes-on': 'läuft weiter',
  'renewals.state.ends': 'endet',
  'renewals.state.terminated': 'gekündigt',
  'renewals.state.drafted': 'noch nicht unterschrieben',
} as const satisfies Translation<typeof renewalsEn>;
