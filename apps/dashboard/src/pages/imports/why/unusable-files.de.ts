import type { Translation } from '../../../words/translation.ts';
import type { unusableFilesEn } from './unusable-files.en.ts';

export default {
  'why.file-empty': 'Die Datei ist leer.',
  'why.no-line': 'Keine Zeile der Datei enthält etwas.',
  'why.no-sheet': 'Kein Blatt der Arbeitsmappe hat eine Tabelle mit Überschrift.',
  'why.no-text':
    'Die Datei ist weder Text noch sonst lesbar. Öffnen Sie sie und speichern Sie, was importiert werden soll, als CSV oder Arbeitsmappe (.xlsx).',
  'why.is-document':
    'Die Datei ist {document, select, pdf {ein PDF-Dokument} image {ein Bild} film {ein Bild oder Film} xls {eine Arbeitsmappe eines alten Excel (.xls)} xlsb {eine binäre Arbeitsmappe (.xlsb)} sqlite {eine SQLite-Datenbank} parquet {eine Parquet-Datei} rtf {ein Textdokument (RTF)} docx {ein Textdokument (.docx)} pptx {eine Präsentation (.pptx)} odf {ein LibreOffice-Dokument} iwork {ein Dokument von Numbers oder Pages} other {ein gepacktes Archiv}}. Öffnen Sie sie und speichern Sie, was importiert werden soll, als CSV oder Arbeitsmappe (.xlsx).',
  'why.web-page':
    'Die Datei ist eine Webseite (HTML), auch wenn ihr Name .xls sagt. Öffnen Sie sie und speichern Sie, was importiert werden soll, als CSV oder Arbeitsmappe (.xlsx).',
  'why.outlook-message':
    'Die Datei ist eine Nachricht von Outlook (.msg). Öffnen Sie sie und speichern Sie, was importiert werden soll, als CSV oder Arbeitsmappe (.xlsx).',
  'why.locked-workbook':
    'Die Arbeitsmappe ist durch ein Passwort gesperrt: Speichern Sie sie ohne oder als CSV.',
  'why.old-document':
    'Die Datei ist eine Arbeitsmappe eines alten Excel (.xls) oder ein anderes altes Dokument. Speichern Sie sie als heutige Arbeitsmappe (.xlsx) oder als CSV.',
  'why.zip-archive':
    'Die Datei ist ein Zip-Archiv: Entpacken Sie es und importieren Sie den Inhalt.',
  'why.zip-damaged':
    'Die Datei ist eine Arbeitsmappe (.xlsx) oder ein anderes Zip-Archiv und beschädigt: Holen Sie sie noch einmal.',
  'why.workbook-too-large':
    'Die Arbeitsmappe ist zu groß: Speichern Sie das gewünschte Blatt als CSV.',
  'why.file-too-large':
    'Die Datei ist größer als die {megabytes, number} MB, die von dieser Art lesbar sind: in Teilen senden oder als CSV speichern.',
  'why.calendar-too-large': 'Der Kalender hat mehr als {max, number} Treffen.',
  'why.too-many-names':
    'Die Daten dieser Ereignisse haben mehr als {max, number} verschiedene Namen.',
  'why.json-unknown':
    'Die Datei ist JSON unbekannter Art: Gelesen werden CloudEvents und Nachrichten von Microsoft Graph oder Gmail; anderes als CSV speichern.',
  'why.xml-unknown':
    'Die Datei ist XML unbekannter Art: Gelesen werden Rechnungen (UBL) und Kontoauszüge (camt.053); anderes als CSV speichern.',
  'why.xml-defines':
    'Die Datei ist XML mit eigenen Definitionen (DOCTYPE); die werden nicht gelesen.',
  'why.begins-as':
    'Die Datei beginnt wie {document, select, JSON {JSON} XML {XML} other {eine Arbeitsmappe (.xlsx)}}, ist aber nicht so lesbar: Holen Sie sie noch einmal.',
  'why.breaks-off': 'Die Datei bricht mitten in der Komprimierung ab: Holen Sie sie noch einmal.',
  'why.packing-damaged': 'Die Komprimierung der Datei ist beschädigt: Holen Sie sie noch einmal.',
  'why.endless-line':
    'Zeile {line, number} endet nicht: Ab dort ist nichts lesbar. Was davor steht, ist bekannt.',
  'why.encoding-unknown':
    '„{said}“ ist keine Kodierung; schreiben Sie utf-8, utf-16le oder windows-1252.',
  'why.column-not-there': 'Die Datei hat keine Spalte „{name}“, die {ours} sein sollte.',
  'why.column-twice': 'Zwei Spalten der Datei sagen {ours}: Wählen Sie eine.',
  'why.columns-missing': 'In der Datei fehlt {missing}; ihre Spalten sind {heading}.',
  'why.rows-unusable': 'Einige Zeilen sind unbrauchbar, darum wurde nichts importiert.',
  'why.import-cancelled':
    'Der Import wurde abgebrochen. Was importiert wurde, bleibt; dieselbe Datei fügt den Rest hinzu.',
  'why.import-broke-off':
    'Der Import endete vor dem Ende der Datei; das Protokoll des Servers sagt, warum. Was importiert wurde, bleibt; importieren Sie sie erneut für den Rest.',
  'why.import-process-ended':
    'Der Prozess, der die Datei importierte, endete vor ihrem Ende. Was importiert wurde, bleibt; importieren Sie sie erneut für den Rest.',
  'why.import-stopped-by-store':
    'Der Speicher ist gerade nicht erreichbar. Was importiert wurde, bleibt; importieren Sie sie erneut für den Rest.',
  'why.undo-stopped-by-store':
    'Der Speicher ist gerade nicht erreichbar. Was zurückgenommen wurde, bleibt so; noch einmal rückgängig machen nimmt den Rest zurück.',
  'why.undo-broke-off':
    'Es endete, bevor alles zurückgenommen war; das Protokoll des Servers sagt, warum. Noch einmal rückgängig machen nimmt den Rest zurück.',
  'why.reading-broke-off':
    'Die Datei war nicht bis zum Ende lesbar; das Protokoll des Servers sagt, warum.',
  'why.others-kept-writing':
    'Andere schrieben immer wieder an demselben Kunden. Was davor steht, ist erfasst; noch einmal dasselbe erfasst den Rest.',
  'why.refuses-bank-statements':
    'Diese Datei enthält Zahlungen, die noch nicht erfasst werden; eine Zahlung ist keine Bestellung.',
  'why.refuses-nps-scores':
    'Die Datei hat Noten und Nummern von Nutzern und sagt nicht, von welchem Kunden: Nichts davon kann erfasst werden.',
  'why.refuses-3cx-calls':
    'Die Datei nennt weder Nummer noch Namen der Angerufenen: Nichts davon kann erfasst werden.',
  'why.refuses-zoom-meetings':
    'Die Datei sagt, wann Treffen waren und wie viele teilnahmen, nicht wer: Nichts davon kann erfasst werden.',
  'why.needs-olist-closed-deals':
    'Die Datei sagt nicht, was ein Abschluss wert war; mit Betrag 0 werden Abschlüsse ohne erfasst.',
  'why.needs-northwind-orders':
    'Die Datei sagt nicht, was eine Bestellung ergibt, da ihre Zeilen in einer anderen stehen; mit Betrag 0 werden Bestellungen ohne erfasst.',
} as const satisfies Translation<typeof unusableFilesEn>;
