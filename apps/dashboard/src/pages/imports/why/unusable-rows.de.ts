import type { Translation } from '../../../words/translation.ts';
import type { unusableRowsEn } from './unusable-rows.en.ts';

export default {
  'why.fields': '{column}: {fault}',
  'why.line-too-long': 'Die Zeile ist länger als ein Megabyte.',
  'why.quote-wrong':
    'Ein Anführungszeichen steht falsch: In einer Zelle mit Anführungszeichen wird eines darin doppelt geschrieben.',
  'why.too-many-cells': 'Die Zeile hat {cells, number} Zellen, die Überschrift {width, number}.',
  'why.mail-unreadable': 'Der Kopf dieser Mail ist nicht lesbar.',
  'why.meeting-unreadable': 'Dieses Treffen ist nicht lesbar.',
  'why.card-unreadable': 'Diese Karte ist nicht lesbar.',
  'why.cell-not-storable':
    '{column}: zu lang oder mit Zeichen, die nicht gespeichert werden können.',
  'why.cell-not-utf-8': '{column}: nicht in UTF-8. Speichern Sie die Datei in dieser Kodierung.',
  'why.no-account-number': '„{said}“ ist keine Kundennummer: bis zu 64 druckbare Zeichen.',
  'why.no-type': '„{said}“ ist keine Art von Zeile. Arten sind {types}.',
  'why.no-moment': '„{said}“ ist weder Tag noch Zeitpunkt: 2026-03-31 oder 2026-03-31T14:30:00Z.',
  'why.order-of-too-many-rows':
    'Mehr als 10.000 Zeilen nennen diese Bestellung: Ihre Referenz benennt etwas anderes.',
  'why.signs-differ':
    'Die Menge ist unter 0, der Betrag nicht: eine Rücknahme schreiben oder beide mit gleichem Vorzeichen.',
  'why.other-line-unusable':
    'Eine andere Zeile dieser Bestellung ist unbrauchbar; ihre Zeilen werden zusammen erfasst oder gar nicht.',
  'why.lines-come-to-other':
    'Die Zeilen der Bestellung ergeben {sum}, die Bestellung nennt {total}: eines davon ist falsch.',
  'why.parts-do-not-add-up':
    'Zwischensumme, Versand, Steuern und Summe gehen nicht auf: Was netto ist, ist nicht zu sehen.',
  'why.order-elsewhere':
    'Eine Bestellung dieser Nummer ist von Kunde {account} bekannt; ist sie umgezogen, nehmen Sie sie dort erst zurück.',
  'why.differs':
    'Dieselbe Referenz ist mit anderem Inhalt bekannt: Berichtigen Sie stattdessen das Ereignis.',
  'why.retracted':
    'Die Zeile wurde zu Ereignis {eventId}, das zurückgenommen wurde: Nehmen Sie das zurück, oder machen Sie den ganzen Import rückgängig und importieren Sie neu.',
} as const satisfies Translation<typeof unusableRowsEn>;
