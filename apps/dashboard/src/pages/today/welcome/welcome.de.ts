import type { Translation } from '../../../words/translation.ts';
import type { welcomeEn } from './welcome.en.ts';

export default {
  'welcome.title': 'Noch ist nichts geschehen',
  'welcome.lead':
    'Mainstay liest, was zwischen Ihnen und Ihren Kunden geschieht, und sagt, wer loyal ist, wer gehen könnte und wen Sie nicht gut genug kennen. Es gibt drei Wege zu beginnen.',
  'welcome.file.title': 'Eigene Datei importieren',
  'welcome.file.text':
    'Ein Export Ihres Shops, Ihrer Buchhaltung oder Ihres CRM, wie er ist, oder eine eigene Tabelle. Sie sehen, was erfasst würde, bevor es geschieht, und jeder Import lässt sich rückgängig machen.',
  'welcome.file.start': 'Datei importieren',
  'welcome.file.cli': 'Oder auf der Kommandozeile:',
  'welcome.demo.title': 'Demo-Portfolio laden',
  'welcome.demo.text':
    'Erfundene Firmen mit Jahren von Bestellungen, Personen und Bedrohungen: Eine Fürsprecherin geht, ein Wettbewerber wird abgewehrt, ein kleiner Kunde wird vergessen.',
  'welcome.demo.start': 'Demo laden',
  'welcome.demo.failed': 'Nicht geladen: {said}',
  'welcome.api.title': 'Ereignisse per API senden',
  'welcome.api.text':
    'Jeder Fakt ist eine Anfrage. Erzeugen Sie mit „npx mainstay token add NAME --write“ ein Token, dann:',
  'welcome.api.docs': 'Alle Anfragen sind in der API-Dokumentation beschrieben',
} as const satisfies Translation<typeof welcomeEn>;
