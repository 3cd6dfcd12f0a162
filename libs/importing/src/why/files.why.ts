/** Why nothing can be taken of a file, and what to do about it. */
export const FILES = {
  'file-empty': () => 'The file is empty.',
  'no-line': () => 'The file has no line with anything in it.',
  'no-sheet': () => 'No sheet of the workbook has a table with a heading.',
  'no-text': () => `The file is no text and of no kind that can be read. ${SAVE_AS}`,
  'is-document': ({ document }: Of) => `The file is ${nameOf(document)}. ${SAVE_AS}`,
  'web-page': () => `The file is a web page (HTML), also where its name says .xls. ${SAVE_AS}`,
  'outlook-message': () => `The file is a message of Outlook (.msg). ${SAVE_AS}`,
  'locked-workbook': () =>
    'The workbook is locked by a password: open it, and save it without one or as CSV.',
  'old-document': () =>
    'The file is a workbook of an old Excel (.xls) or another old document. Open it and save it as a workbook of today (.xlsx) or as CSV.',
  'zip-archive': () => 'The file is a zip archive: unpack it, and import what is in it.',
  'zip-damaged': () =>
    'The file is a workbook (.xlsx) or another zip archive, and it is damaged: get it again.',
  'workbook-too-large': () =>
    'The workbook is larger than can be read: save the sheet that is to be imported as CSV.',
  'file-too-large': ({ megabytes }: { readonly megabytes: number }) =>
    `The file is larger than the ${megabytes} MB that can be read of its kind: send it in parts, or save it as CSV.`,
  'calendar-too-large': ({ max }: Max) => `The calendar has more than ${max} meetings.`,
  'too-many-names': ({ max }: Max) =>
    `The data of these events has more than ${max} different names.`,
  'json-unknown': () =>
    'The file is JSON of a kind that is not known: CloudEvents and messages of Microsoft Graph or Gmail are read; save other data as CSV.',
  'xml-unknown': () =>
    'The file is XML of a kind that is not known: invoices of UBL and statements of camt.053 are read; save other data as CSV.',
  'xml-defines': () => 'The file is XML with definitions of its own (DOCTYPE), which are not read.',
  'begins-as': ({ document }: Of) =>
    `The file begins as ${document} does, but cannot be read as one: get it again.`,
  'breaks-off': () =>
    'The file breaks off in the middle of its compression: get it again and import that.',
  'packing-damaged': () => 'The compression of the file is damaged: get it again and import that.',
  'endless-line': ({ line }: { readonly line: number }) =>
    `Line ${line} does not end: nothing from there on can be read. What stands before it is known.`,
  'encoding-unknown': ({ said }: { readonly said: string }) =>
    `"${said}" is no encoding; write utf-8, utf-16le or windows-1252.`,
  'column-not-there': ({ name, ours }: { readonly name: string; readonly ours: string }) =>
    `The file has no column "${name}", which was mapped to ${ours}.`,
  'column-twice': ({ ours }: { readonly ours: string }) => `The file says ${ours} in two columns.`,
  'columns-missing': ({ missing, heading }: Missing) =>
    `The file lacks ${missing}; its columns are ${heading}. ` +
    `Say which is which, for example --map ${firstOf(missing)}=${firstOf(heading) || 'COLUMN'}.`,
  'rows-unusable': () => 'Some rows cannot be used, so nothing was imported.',
  'import-cancelled': () =>
    'The import was cancelled. What was imported stays; the same file again adds the rest.',
  'import-broke-off': () =>
    'The import ended before the end of the file; the log of the server says why. What was imported stays; import it again to add the rest.',
  'import-process-ended': () =>
    'The process that imported the file ended before the end of it. What was imported stays; import it again to add the rest.',
  'undo-broke-off': () =>
    'It ended before all was taken back; the log of the server says why. What was taken back stays so; undo it again to take back the rest.',
  'reading-broke-off': () =>
    'The file could not be read to its end; the log of the server says why.',
} as const;

/** What a file is, of those from which no table can be read. */
const DOCUMENTS = {
  pdf: 'a PDF document',
  image: 'an image',
  film: 'an image or a film',
  xls: 'a workbook of an old Excel (.xls)',
  packed: 'packed twice',
  '7z': 'a 7-Zip archive',
  rar: 'a RAR archive',
  bzip2: 'packed by bzip2',
  xz: 'packed by xz',
  zstd: 'packed by zstd',
  tar: 'a tar archive',
  sqlite: 'a SQLite database',
  parquet: 'a Parquet file',
  rtf: 'a text document (RTF)',
  xlsb: 'a binary workbook (.xlsb)',
  docx: 'a text document (.docx)',
  pptx: 'a presentation (.pptx)',
  odf: 'a document of LibreOffice (.ods, .odt)',
  iwork: 'a document of Numbers or Pages',
} as const;

export type Document = keyof typeof DOCUMENTS;

interface Of {
  readonly document: string;
}

interface Max {
  readonly max: number;
}

interface Missing {
  readonly missing: string;
  readonly heading: string;
}

const SAVE_AS = 'Open it and save what is to be imported as CSV or as a workbook (.xlsx).';

const nameOf = (document: string): string =>
  (DOCUMENTS as Readonly<Record<string, string>>)[document] ?? document;

const firstOf = (names: string): string => names.split(', ')[0] ?? '';
