import type { Translation } from '../../words/translation.ts';
import type { portfolioLabelsEn } from './portfolio.labels.en.ts';

export default {
  'nav.portfolio': 'Portfolio',
  'palette.portfolio': 'Zum Portfolio',
  'palette.atRisk': 'Kunden mit hohem Verlustrisiko zeigen',
  'palette.keyAccounts': 'Schlüsselkunden zeigen',
  'palette.dropping': 'Zeigen, wer sich als Nächstes verschlechtert',
  'keys.home': 'Zum Portfolio',
  'keys.portfolio': 'Im Portfolio',
  'keys.search': 'Suchen',
  'keys.next': 'Nächste Zeile',
  'keys.previous': 'Vorige Zeile',
  'keys.open': 'Kunden öffnen',
  'keys.select': 'Kunden auswählen',
  'keys.peek': 'Den Kunden neben der Liste ansehen',
} as const satisfies Translation<typeof portfolioLabelsEn>;
