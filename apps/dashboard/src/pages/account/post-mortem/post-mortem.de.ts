import type { Translation } from '../../../words/translation.ts';
import type { postMortemEn } from './post-mortem.en.ts';

export default {
  'lookback.title': 'Rückblick',
  'lookback.means':
    'Was Modelle in den zwei Jahren vor dem Verlust gesagt hätten, und was wann bekannt war: was zu sehen war, nicht warum der Kunde ging.',
  'lookback.warnings': 'Wer gewarnt hätte',
  'lookback.who': 'Wer',
  'lookback.since': 'Warnt seit',
  'lookback.lead': 'Vor dem Verlust',
  'lookback.risk': 'Risiko am Vortag',
  'lookback.never': 'nie',
  'lookback.days': '{days, plural, one {# Tag} other {# Tage}}',
  'lookback.atLeast': 'mindestens {days, plural, one {# Tag} other {# Tage}}',
  'lookback.by.in-force': 'Das damals geltende Modell, mit dem damals Bekannten',
  'lookback.by.today-known-now': 'Das heutige Modell, mit dem heute Bekannten',
  'lookback.by.today-known-then': 'Das heutige Modell, mit dem damals Bekannten',
  'lookback.by.no-order-90-days': 'Faustregel: seit über 90 Tagen keine Bestellung',
  'lookback.by.silent-twice-usual': 'Faustregel: doppelt so lange still wie üblich',
  'lookback.knownFrom':
    'Das Erste über diesen Kunden wurde am {moment} erfasst: Davor war nichts bekannt.',
  'lookback.course': 'Verlustrisiko in den zwei Jahren vor dem Verlust',
  'lookback.noRisk':
    'In diesen zwei Jahren war zu wenig bekannt, um das Verlustrisiko zu beurteilen.',
  'lookback.nothingLogged': 'Im Jahr vor dem Verlust wurde nichts erfasst.',
  'lookback.signals':
    '{idle, plural, =0 {Alles, was im Jahr davor erfasst wurde, hatte Gewicht} one {Im Jahr davor erfasst: Eine Art von Ereignis hatte kein Gewicht} other {Im Jahr davor erfasst: # Arten von Ereignissen hatten kein Gewicht}}',
  'lookback.logged': 'Erfasst, das Neueste seiner Art',
  'lookback.times': 'Anzahl',
  'lookback.count': '{count, plural, one {einmal} other {#-mal}}',
  'lookback.lastOn': 'Zuletzt am',
  'lookback.noWeight': 'kein Gewicht',
  'lookback.late':
    'Rechtzeitig bekannt? {late, number} von {facts, plural, one {# Tatsache} other {# Tatsachen}} dieses Jahres wurden über eine Woche zu spät oder nach dem Verlust erfasst, davon {afterLoss, number} danach',
  'lookback.fact': 'Tatsache',
  'lookback.happened': 'Geschehen',
  'lookback.recorded': 'Erfasst',
  'lookback.lag': 'Später um',
  'lookback.afterLoss': 'nach dem Verlust',
  'lookback.all': 'Alle {count, number} zeigen',
  'lookback.more': '{count, plural, one {Und # ältere.} other {Und # ältere.}}',
} satisfies Translation<typeof postMortemEn>;
