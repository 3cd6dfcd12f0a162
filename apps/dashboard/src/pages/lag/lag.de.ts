import type { Translation } from '../../words/translation.ts';
import type { lagEn } from './lag.en.ts';

export default {
  'lag.title': 'Wie bald wir es wissen',
  'lag.lead':
    '{facts, plural, one {# Tatsache wurde} other {# Tatsachen wurden}} vom {from} bis {to} erfasst: die Hälfte {median, plural, =0 {am selben Tag} one {binnen # Tag} other {binnen # Tagen}}, {share} bis zum nächsten Tag.',
  'lag.lead.none': 'Vom {from} bis {to} wurde nichts erfasst.',
  'lag.means':
    'Tage vom Geschehen bis zum Erfassen, von Tatsachen über Kunden. Was berichtigt oder zurücknimmt, zählt nicht.',
  'lag.within': 'Erfasst binnen',
  'lag.days': '{days, plural, one {# Tag} other {# Tage}}',
  'lag.by': 'Nach',
  'lag.by.source': 'Quelle',
  'lag.by.person': 'Person',
  'lag.source.entered': 'Eingegeben',
  'lag.source.captured': 'Von einem Programm erfasst',
  'lag.source.imported': 'Importiert',
  'lag.bar': 'Median als Balken',
  'lag.median': 'Median',
  'lag.withinADay': 'Bis zum nächsten Tag',
  'lag.longest': 'Längste',
  'lag.facts': 'Tatsachen',
  'lag.all': 'Alle',
  'lag.none.title': 'Nichts erfasst',
  'lag.none.text': 'In diesen Tagen wurde keine Tatsache über einen Kunden erfasst.',
} as const satisfies Translation<typeof lagEn>;
