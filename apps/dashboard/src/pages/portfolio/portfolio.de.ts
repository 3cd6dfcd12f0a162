import type { Translation } from '../../words/translation.ts';
import type { portfolioEn } from './portfolio.en.ts';

export default {
  'portfolio.title': 'Portfolio',
  'portfolio.search': 'Name oder Nummer suchen',
  'portfolio.searchHint': 'Name oder Nummer',
  'portfolio.count': '{shown, number} von {all, plural, one {# Kunde} other {# Kunden}}',
  'portfolio.countAll': '{all, plural, one {# Kunde} other {# Kunden}}',
  'portfolio.clear': 'Filter entfernen',
  'portfolio.manager': 'Betreuung',
  'portfolio.status': 'Status',
  'portfolio.keyOnly': 'Schlüsselkunden',
  'portfolio.horizon': 'Abwanderungsrisiko der nächsten',
  'portfolio.days': '{days} Tage',
  'portfolio.moved':
    'Reihenfolge von {time}. {count, plural, one {# Kunde hat} other {# Kunden haben}} sich seitdem geändert.',
  'portfolio.sortAgain': '{count, number} geändert, neu sortieren',
  'portfolio.empty.title': 'Kein Kunde passt',
  'portfolio.empty.text': 'Es gibt Kunden, aber keinen, der zu Suche und Filtern passt.',
  'portfolio.pastEmpty.title': 'Es gab noch keine Kunden',
  'portfolio.pastEmpty.text': 'Bis zu diesem Tag war nichts geschehen. Wählen Sie einen späteren.',
  'totals.label': 'Summen der gezeigten Kunden',
  'totals.atRisk': 'Gefährdeter Umsatz',
  'totals.atRiskNote': 'vom verlängerbaren, nächste {days} Tage',
  'totals.of': 'von {renewable}',
  'totals.noRevenue': 'Kein verlängerbarer Umsatz bekannt',
  'totals.more': 'und {count, plural, one {# weitere Währung} other {# weitere Währungen}}',
  'totals.tip':
    '{atRisk} von {renewable} verlängerbarem Umsatz sind innerhalb von {days} Tagen gefährdet, Stand {day}.',
  'totals.bandTip': '{count, plural, one {# Kunde} other {# Kunden}}, {share} der gezeigten',
  'totals.churnWithin': 'Abwanderungsrisiko, nächste {days} Tage',
  'portfolio.import': 'Datei importieren',
  'column.name': 'Kunde',
  'column.managerId': 'Betreuung',
  'column.key': 'Schlüssel',
  'column.churnRisk': 'Abwanderung',
  'column.loyalty': 'Loyalität',
  'column.coverage': 'Abdeckung',
  'column.atRisk': 'Gefährdet',
  'column.nextWorseOn': 'Schlechter ab',
  'column.tip.churnRisk':
    'Wahrscheinlichkeit, dass in den nächsten {days} Tagen keine Bestellung kommt oder, unter Vertrag, dass der Kunde bei einer Entscheidung in dieser Zeit geht, mit den letzten 12 Monaten',
  'column.tip.loyalty': 'Wie loyal, 0 bis 100, mit den letzten 12 Monaten',
  'column.tip.coverage':
    'Wie gut wir die kennen, die entscheiden, 0 bis 100, mit den letzten 12 Monaten',
  'column.tip.atRisk':
    'Verlängerbarer Umsatz mal Abwanderungsrisiko, je Jahr und Währung. Sortiert wird je Währung: zuerst die der meisten Kunden, dann die anderen',
  'column.tip.nextWorseOn':
    'Der erste Tag, an dem ein Wert auf eine schlechtere Stufe fällt, wenn niemand handelt',
  'cell.scoreTip': '{score}: {value}, {band}. Ende des {day}.',
  'cell.noScoreTip': '{score}: noch nichts zu bewerten.',
  'cell.tooEarly': 'Zu früh',
  'cell.tooEarlyTip': '{score}: noch zu früh. Es fehlt: {what}.',
  'cell.baseRateTip':
    '{score}: noch zu früh. Es fehlt: {what}. Grundrate {share}: was für alle gilt, die dort stehen, nicht für diesen Kunden.',
  'cell.unscored': 'Dieser Kunde {says}.',
  'cell.atRiskTip': '{atRisk} von {renewable} im Jahr',
  'cell.more': '{count, plural, one {und {currency}} other {und # Währungen}}',
  'cell.nextWorseTip': '{score} verschlechtert sich am {day}, wenn niemand handelt.',
  'cell.noManager': 'ohne Betreuung',
} as const satisfies Translation<typeof portfolioEn>;
