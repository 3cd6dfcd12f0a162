import type { Translation } from '../../words/translation.ts';
import type { whatIfEn } from './what-if.en.ts';

export default {
  'whatIf.title': 'Was wäre, wenn',
  'whatIf.lead':
    'Angenommen, etwas geschieht: jeder Wert vorher und nachher. Nichts davon wird festgehalten.',
  'whatIf.accounts': 'Kunden',
  'whatIf.another': 'Ein weiterer Kunde',
  'whatIf.without': 'Ohne {name}',
  'whatIf.more': 'und {count, number} weitere',
  'whatIf.on': 'Betrachtet am',
  'whatIf.onNote': 'Auch das Vorher gilt für diesen Tag, wenn nichts davon geschieht.',
  'whatIf.steps': 'Was geschieht',
  'whatIf.chooseFirst': 'Wählen Sie zuerst einen Kunden.',
  'whatIf.what': 'Was geschehen könnte',
  'whatIf.suppose': 'Annehmen',
  'whatIf.forgetStep': 'Ohne Schritt {number, number}',
  'whatIf.effect': 'Verlustrisiko {points} Punkte',
  'whatIf.raises': 'erhöht das Verlustrisiko',
  'whatIf.lowers': 'senkt das Verlustrisiko',
  'whatIf.already': 'Es ist schon so.',
  'whatIf.refusedAt': 'abgelehnt bei {count, number} von {of, number} Kunden',
  'whatIf.outcome': 'Vorher und nachher',
  'whatIf.moved':
    '{moved, number} von {accounts, plural, one {# Kunden} other {# Kunden}} stünden am {day} anders da.',
  'whatIf.account': 'Kunde',
  'whatIf.atRisk': 'Gefährdeter Umsatz',
  'whatIf.due': 'Was der Tag verlangt',
  'whatIf.dueAlike': 'Er verlangt dasselbe.',
  'whatIf.gone': 'erledigt',
  'whatIf.new': 'neu',
  'whatIf.kept': 'Gespeicherte Szenarien',
  'whatIf.beside': 'Neben anderen',
  'whatIf.this': 'Dieses Szenario',
  'whatIf.scenario': 'Szenario',
  'whatIf.movedShort': 'Kunden bewegt',
  'whatIf.dueShort': 'Fällig',
} as const satisfies Translation<typeof whatIfEn>;
