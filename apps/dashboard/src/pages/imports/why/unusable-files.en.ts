/** Why nothing of a file can be taken, or an import did not come to its end; by the codes of the server. */
export const unusableFilesEn = {
  'why.file-empty': 'The file is empty.',
  'why.no-line': 'The file has no line with anything in it.',
  'why.no-sheet': 'No sheet of the workbook has a table with a heading.',
  'why.no-text':
    'The file is no text and of no kind that can be read. Open it and save what is to be imported as CSV or as a workbook (.xlsx).',
  'why.is-document':
    'The file is {document, select, pdf {a PDF document} image {an image} film {an image or a film} xls {a workbook of an old Excel (.xls)} xlsb {a binary workbook (.xlsb)} sqlite {a SQLite database} parquet {a Parquet file} rtf {a text document (RTF)} docx {a text document (.docx)} pptx {a presentation (.pptx)} odf {a document of LibreOffice} iwork {a document of Numbers or Pages} other {a packed archive}}. Open it and save what is to be imported as CSV or as a workbook (.xlsx).',
  'why.web-page':
    'The file is a web page (HTML), also where its name says .xls. Open it and save what is to be imported as CSV or as a workbook (.xlsx).',
  'why.outlook-message':
    'The file is a message of Outlook (.msg). Open it and save what is to be imported as CSV or as a workbook (.xlsx).',
  'why.locked-workbook':
    'The workbook is locked by a password: open it, and save it without one or as CSV.',
  'why.old-document':
    'The file is a workbook of an old Excel (.xls) or another old document. Open it and save it as a workbook of today (.xlsx) or as CSV.',
  'why.zip-archive': 'The file is a zip archive: unpack it, and import what is in it.',
  'why.zip-damaged':
    'The file is a workbook (.xlsx) or another zip archive, and it is damaged: get it again.',
  'why.workbook-too-large':
    'The workbook is larger than can be read: save the sheet that is to be imported as CSV.',
  'why.file-too-large':
    'The file is larger than the {megabytes, number} MB that can be read of its kind: send it in parts, or save it as CSV.',
  'why.calendar-too-large': 'The calendar has more than {max, number} meetings.',
  'why.too-many-names': 'The data of these events has more than {max, number} different names.',
  'why.json-unknown':
    'The file is JSON of a kind that is not known: CloudEvents and messages of Microsoft Graph or Gmail are read; save other data as CSV.',
  'why.xml-unknown':
    'The file is XML of a kind that is not known: invoices of UBL and statements of camt.053 are read; save other data as CSV.',
  'why.xml-defines': 'The file is XML with definitions of its own (DOCTYPE), which are not read.',
  'why.begins-as':
    'The file begins as {document, select, JSON {JSON} XML {XML} other {a workbook (.xlsx)}} does, but cannot be read as one: get it again.',
  'why.breaks-off':
    'The file breaks off in the middle of its compression: get it again and import that.',
  'why.packing-damaged': 'The compression of the file is damaged: get it again and import that.',
  'why.endless-line':
    'Line {line, number} does not end: nothing from there on can be read. What stands before it is known.',
  'why.encoding-unknown': '“{said}” is no encoding; write utf-8, utf-16le or windows-1252.',
  'why.column-not-there': 'The file has no column “{name}”, which was to be {ours}.',
  'why.column-twice': 'Two columns of the file say {ours}: choose one.',
  'why.columns-missing': 'The file lacks {missing}; its columns are {heading}.',
  'why.rows-unusable': 'Some rows cannot be used, so nothing was imported.',
  'why.import-cancelled':
    'The import was cancelled. What was imported stays; the same file again adds the rest.',
  'why.import-broke-off':
    'The import ended before the end of the file; the log of the server says why. What was imported stays; import it again to add the rest.',
  'why.import-process-ended':
    'The process that imported the file ended before the end of it. What was imported stays; import it again to add the rest.',
  'why.import-stopped-by-store':
    'The store cannot be reached just now. What was imported stays; import it again to add the rest.',
  'why.undo-stopped-by-store':
    'The store cannot be reached just now. What was taken back stays so; undo it again to take back the rest.',
  'why.undo-broke-off':
    'It ended before all was taken back; the log of the server says why. What was taken back stays so; undo it again to take back the rest.',
  'why.reading-broke-off': 'The file could not be read to its end; the log of the server says why.',
  'why.others-kept-writing':
    'Others kept writing to the same account. What stands before it is recorded; do the same again to record the rest.',
  'why.refuses-bank-statements':
    'This file holds payments, which are not recorded yet; a payment is no order.',
  'why.refuses-nps-scores':
    'The file has scores and numbers of users, and does not say of which customer they are: nothing of it can be recorded.',
  'why.refuses-3cx-calls':
    'The file has neither the number nor the name of who was called: nothing of it can be recorded.',
  'why.refuses-zoom-meetings':
    'The file says when meetings were and how many took part, not who: nothing of it can be recorded.',
  'why.needs-olist-closed-deals':
    'The file does not say what a deal was worth; with amount 0 deals are recorded without.',
  'why.needs-northwind-orders':
    'The file does not say what an order comes to, as its lines are in another one; with amount 0 orders are recorded without.',
} as const;
