import type { Translation } from '../../words/translation.ts';
import type { readsEn } from './reads.en.ts';

export default {
  'reads.title': 'Was Prüfer lesen',
  'reads.lead':
    'Jedes Mal, wenn ein Prüfer Texte über Menschen zu sehen bekommt oder eine Datei mitnimmt, steht es hier: 400 Tage lang, für den Eigentümer und für Prüfer.',
  'reads.none': 'Noch hat kein Prüfer etwas gelesen.',
  'reads.when': 'Wann',
  'reads.who': 'Wer',
  'reads.what': 'Was',
  'reads.account': 'Kunde',
  'reads.more': 'Ältere zeigen',
  'reads.csv': 'Als CSV herunterladen',
  'reads.mayNot': 'Das ist für den Eigentümer und für Prüfer.',
  'reads.kind.account': 'den Kunden',
  'reads.kind.timeline': 'den Verlauf',
  'reads.kind.event': 'ein Ereignis',
  'reads.kind.things': 'was der Kunde hat',
  'reads.kind.actions': 'nächste Schritte',
  'reads.kind.search': 'eine Suche',
  'reads.kind.file': 'eine Datei (CSV)',
  'reads.kind.live': 'hat den Kunden beobachtet',
  'reads.kind.figures': 'Zahlen je Person',
  'reads.kind.other': 'etwas anderes',
} as const satisfies Translation<typeof readsEn>;
