import type { Translation } from '../../words/translation.ts';
import type { becauseEn } from './because.en.ts';

export default {
  'because.repeat-rhythm':
    'Letzte Bestellung {gapDays, plural, =0 {heute} one {gestern} other {vor # Tagen}}; sonst {medianDays, plural, one {liegt # Tag} other {liegen # Tage}} zwischen Bestellungen.',
  'because.repeat-contract':
    '{calledOff, plural, =0 {Kein Abruf} one {# Abruf} other {# Abrufe}} in dieser Laufzeit, von {expected, number} bis jetzt fälligen.',
  'because.wallet': 'Wir haben {revenue} von den {annual}, die sie im Jahr vermutlich ausgeben.',
  'because.commitment':
    '{contractPercent, number} % des Umsatzes des letzten Jahres kamen unter Vertrag; es bleiben {remainingMonths, number} Monate Laufzeit.',
  'because.tenure': 'Seit {years, number} Jahren bei uns.',
  'because.resilience':
    '{defended, plural, =0 {Keine Bedrohung} one {# Bedrohung} other {# Bedrohungen}} abgewehrt, {lost, number} verloren.',
  'because.rhythm':
    'Bestellungen an {orderDays, plural, one {# Tag} other {# Tagen}} in {customerDays, plural, one {# Tag} other {# Tagen}}, seit {silentDays, plural, one {# Tag} other {# Tagen}} still: Nach diesem Rhythmus allein bestellen {chance} in den nächsten {horizonDays, number} Tagen nicht.',
  'because.rhythm-level': 'Der durchschnittliche Kunde: was die Kalibrierung von allen erwartet.',
  'because.rhythm-rhythm':
    'Wie oft und wie kürzlich sie bis zu ihrer letzten Bestellung bestellt hatten: an {orderDays, plural, one {# Tag} other {# Tagen}} von {customerDays, number}.',
  'because.rhythm-regularity':
    'Wie gleichmäßig Bestellungen kommen; sonst {usualGapDays, plural, one {liegt # Tag} other {liegen # Tage}} dazwischen.',
  'because.rhythm-trend': 'Ob es mehr oder weniger Bestellungen geworden waren.',
  'because.rhythm-value': 'Wie viel sie bestellen, und wie viel zuletzt.',
  'because.rhythm-returns': '{returns, plural, one {# Rücksendung} other {# Rücksendungen}}.',
  'because.rhythm-silence':
    'Stille seit der letzten Bestellung: {silentDays, plural, one {# Tag} other {# Tage}}, das {gaps, number, ::.0}-Fache ihres üblichen Abstands von {usualGapDays, plural, one {# Tag} other {# Tagen}}.',
  'because.contract-running':
    'Der Vertrag {contractId} läuft bis {endsOn}; seine nächste Entscheidung, {decisionOn}, ist mehr als {horizonDays, number} Tage entfernt.',
  'because.renewal-due':
    'Beim Vertrag {contractId} steht bis {decisionOn} die {renewal, number}. Verlängerung an.',
  'because.renewal-passed':
    'Der Tag der Entscheidung über den Vertrag {contractId}, {decisionOn}, verstrich ohne Verlängerung.',
  'because.contract-terminated': 'Der Vertrag {contractId} ist gekündigt und endet am {endsOn}.',
  'because.threat':
    'Bedrohung durch {rival}: {severity}, beurteilt {days, plural, =0 {heute} one {gestern} other {vor # Tagen}}.',
  'because.key-person-left':
    '{person} ({roles}) ist {days, plural, =0 {heute} one {gestern} other {vor # Tagen}} gegangen, und niemand ist nachgefolgt.',
  'because.coverage-low':
    'Die Abdeckung beträgt {coverage}, weniger als die angestrebten {target, number}.',
  'because.cadence-missed':
    'Der vereinbarte Kontaktrhythmus wurde in den letzten beiden Zeiträumen verfehlt mit: {persons}.',
  'because.others': '{count, plural, one {# weitere Person} other {# weitere Personen}}',
  'because.role-held':
    '{person} in der Rolle {role}: Bindung {tie, number, ::.0}, in einer Rolle mit {weightPercent, number} % Gewicht.',
  'because.role-vacant':
    'Niemand ist bekannt in der Rolle {role}, die {weightPercent, number} % wiegt.',
  'because.interaction':
    'Kontakt {days, plural, =0 {heute} one {gestern} other {vor # Tagen}}, mit Gewicht {weight, number}.',
  'because.earlier-interactions':
    '{count, plural, one {# früherer Kontakt} other {# frühere Kontakte}}.',
  'because.one-sided':
    '{side, select, ours {Einseitig: Das meiste kommt von uns.} other {Einseitig: Das meiste kommt vom Kunden.}}',
  'because.unknown': '{cause}',
  'because.unknownWith': '{cause}: {figures}',
} as const satisfies Translation<typeof becauseEn>;
