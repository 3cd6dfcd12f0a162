import type { Translation } from '../../words/translation.ts';
import type { importsEn } from './imports.en.ts';

export default {
  'imports.title': 'Importe',
  'imports.lead': 'Bringen Sie, was Sie haben. Jeder Import lässt sich rückgängig machen.',
  'imports.past': 'Sie sehen die Vergangenheit, in der sich nichts importieren lässt.',
  'imports.ahead': 'Sie blicken voraus; dort lässt sich nichts importieren.',
  'imports.readOnly': 'Sie dürfen alles lesen und nichts erfassen, also nicht importieren.',
  'run.title.running': 'Der Import läuft',
  'run.title.done': 'Importiert',
  'run.title.failed': 'Nicht bis zum Ende importiert',
  'run.title.unknown': 'Dieser Import ist vorbei',
  'run.unknown': 'Der Server wurde seitdem neu gestartet. Was der Import erfasst hat, steht unten.',
  'run.read': '{read, plural, one {# Zeile} other {# Zeilen}} gelesen',
  'run.readOf': '{read, number} von {rows, plural, one {# Zeile} other {# Zeilen}} gelesen',
  'run.recordedSoFar': '{recorded, plural, one {# Ereignis} other {# Ereignisse}} bisher erfasst',
  'run.waits': 'Er wartet und macht von selbst weiter: {said}',
  'run.leave':
    'Sie können diese Seite verlassen: Der Import geht weiter und sagt es auf jeder Seite.',
  'run.cancel': 'Abbrechen',
  'run.recorded': '{recorded, plural, one {# Ereignis} other {# Ereignisse}} erfasst',
  'run.known': '{known, plural, one {# Zeile} other {# Zeilen}} schon bekannt',
  'run.leftOut': '{rows, plural, one {# Zeile} other {# Zeilen}} ausgelassen: {because}',
  'run.cells':
    '{column}: {cells, plural, one {# Zelle war} other {# Zellen waren}} nicht verwendbar',
  'run.unknownPeople':
    '{people, plural, one {# unbekannter Teilnehmer} other {# unbekannte Teilnehmer}} von Kontakten ausgelassen',
  'run.rejected':
    '{rejected, plural, one {# Zeile wurde} other {# Zeilen wurden}} beiseitegelegt, jede mit ihrem Grund.',
  'run.fetchRejected': 'Abholen',
  'run.goOn': 'Zum Portfolio',
  'run.another': 'Weitere Datei importieren',
  'undo.ask': 'Rückgängig machen',
  'undo.what':
    '{events, plural, one {Nimmt das # Ereignis dieses Imports zurück} other {Nimmt die # Ereignisse dieses Imports zurück}}: erst Fakten, dann Personen, dann Kunden. Was spätere Ereignisse brauchen, bleibt und wird genannt. Danach lässt sich die Datei importieren, als wäre sie neu.',
  'undo.yes': 'Diesen Import rückgängig machen',
  'undo.no': 'Behalten',
  'undo.running': '{count, plural, one {# Ereignis} other {# Ereignisse}} bisher zurückgenommen',
  'undo.done':
    '{count, plural, one {# Ereignis wurde} other {# Ereignisse wurden}} zurückgenommen.',
  'undo.failed': 'Nicht bis zum Ende rückgängig gemacht: {said}',
  'undo.kept':
    '{count, plural, one {# Ereignis bleibt, weil ein späteres es braucht:} other {# Ereignisse bleiben, weil spätere sie brauchen:}}',
  'undo.keptOne': '{accountId}, {what}: gebraucht für {by}',

  'pastImports.title': 'Bisherige Importe',
  'pastImports.none': 'Es wurde noch nichts importiert.',
  'pastImports.nameless': 'Eine Datei, deren Name gelöscht wurde',
  'pastImports.rows': '{count, plural, one {# Zeile} other {# Zeilen}}',
  'pastImports.recorded': '{count, plural, one {# Ereignis} other {# Ereignisse}} erfasst',
  'pastImports.known': '{count, number} schon bekannt',
  'pastImports.rejected': '{count, number} beiseitegelegt',
  'pastImports.leftOut': '{count, number} ausgelassen',
  'pastImports.undone':
    'Rückgängig gemacht am {at}: {count, plural, one {# Ereignis} other {# Ereignisse}} zurückgenommen.',
  'pastImports.kept':
    '{count, plural, one {# Ereignis bleibt} other {# Ereignisse bleiben}}, weil spätere sie brauchen.',
} as const satisfies Translation<typeof importsEn>;
