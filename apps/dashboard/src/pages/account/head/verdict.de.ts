import type { Translation } from '../../../words/translation.ts';
import type { verdictEn } from './verdict.en.ts';

export default {
  'verdict.problem':
    'Hier lässt sich nichts beurteilen, bis ein Fehler in der Geschichte dieses Kunden behoben ist.',
  'verdict.lost': 'Dieser Kunde ist verloren.',
  'verdict.lostOn': 'Dieser Kunde ging {away} verloren, am {day}.',
  'verdict.lostTo': 'Dieser Kunde ging {away} an {rival} verloren, am {day}.',
  'verdict.early': 'Noch zu früh zu sagen, wie es um diesen Kunden steht; was fehlt, steht unten.',
  'verdict.unknown': 'Noch ist nichts bekannt, wonach sich dieser Kunde beurteilen ließe.',
  'verdict.prospect':
    '{people, plural, =0 {Ein Interessent, bei dem noch niemand bekannt ist.} one {Ein Interessent, bei dem eine Person bekannt ist.} other {Ein Interessent, bei dem # Personen bekannt sind.}}',
  'verdict.risk.threat':
    '{meaning, select, leaves {{rival} wirbt um diesen Kunden: Mit {chance} geht er innerhalb von {horizonDays, number} Tagen.} other {{rival} wirbt um diesen Kunden: Mit {chance} kommt innerhalb von {horizonDays, number} Tagen keine Bestellung.}}',
  'verdict.risk.key-person-left':
    '{meaning, select, leaves {{person} ist gegangen, und niemand ist nachgefolgt: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.} other {{person} ist gegangen, und niemand ist nachgefolgt: Mit {chance} kommt innerhalb von {horizonDays, number} Tagen keine Bestellung.}}',
  'verdict.risk.coverage-low':
    '{meaning, select, leaves {Zu wenige lebendige Bindungen zu denen, die entscheiden: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.} other {Zu wenige lebendige Bindungen zu denen, die entscheiden: Mit {chance} kommt innerhalb von {horizonDays, number} Tagen keine Bestellung.}}',
  'verdict.risk.cadence-missed':
    '{meaning, select, leaves {Wer entscheidet, wurde nicht wie vereinbart getroffen: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.} other {Wer entscheidet, wurde nicht wie vereinbart getroffen: Mit {chance} kommt innerhalb von {horizonDays, number} Tagen keine Bestellung.}}',
  'verdict.risk.renewal-due':
    'Über den Vertrag {contractId} wird bis {decisionOn} entschieden: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.',
  'verdict.risk.renewal-passed':
    'Der Tag, den Vertrag {contractId} zu verlängern, {decisionOn}, ist verstrichen: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.',
  'verdict.risk.contract-terminated':
    'Der Vertrag {contractId} ist gekündigt und endet am {endsOn}: Mit {chance} geht der Kunde innerhalb von {horizonDays, number} Tagen.',
  'verdict.risk.rhythm':
    'Seit {silentDays, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}} keine Bestellung: Mit {chance} kommt innerhalb von {horizonDays, number} Tagen keine.',
  'verdict.unsure.threat':
    '{rival} ist hinter diesem Kunden her; Verlustrisiko: {bands}, die Höhe ist ungewiss.',
  'verdict.unsure.key-person-left':
    '{person} ist gegangen, niemand ist nachgefolgt; Verlustrisiko: {bands}, die Höhe ist ungewiss.',
  'verdict.unsure.coverage-low':
    'Zu wenige lebendige Beziehungen zu denen, die entscheiden; Verlustrisiko: {bands}, die Höhe ist ungewiss.',
  'verdict.unsure.cadence-missed':
    'Wer entscheidet, wurde nicht wie vereinbart getroffen; Verlustrisiko: {bands}, die Höhe ist ungewiss.',
  'verdict.silent':
    'Seit {silentDays, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}} keine Bestellung; das ist lang für sie.',
  'verdict.weak.churnRisk': 'Das Risiko ist hoch: {value}.',
  'verdict.weak.loyalty': 'Derzeit kein großes Risiko, aber wenig Loyalität: {value} von 100.',
  'verdict.weak.coverage':
    'Derzeit kein großes Risiko, aber kaum eine lebendige Bindung zu denen, die entscheiden: Die Abdeckung ist {value} von 100.',
  'verdict.slipping.churnRisk':
    'Derzeit gut; das Risiko verschlechtert sich {away}, {day}, wenn niemand handelt.',
  'verdict.slipping.loyalty':
    'Derzeit gut; die Loyalität verschlechtert sich {away}, {day}, wenn niemand handelt.',
  'verdict.slipping.coverage':
    'Derzeit gut; die Abdeckung verschlechtert sich {away}, {day}, wenn niemand handelt.',
  'verdict.well': 'Steht gut da; innerhalb von 90 Tagen verschlechtert sich nichts.',
} as const satisfies Translation<typeof verdictEn>;
