import { FileUnusable, type NoTable } from '../file-unusable.ts';

/** What a file is by its first bytes, where a table can be read from it. */
export type Kind = 'text' | 'zip' | 'calendar' | 'cards' | 'mailbox' | 'mail' | 'xml' | 'json';

/** How much of a file is looked at. */
export const HEAD_BYTES = 64 * 1024;

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly what: NoTable;
  readonly name: string;
}

const SAVE_AS = 'Open it and save what is to be imported as CSV or as a workbook (.xlsx).';

/** First bytes as Latin-1 text. Order matters: an older workbook that is locked is still an older workbook. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', what: 'pdf', name: 'a PDF document' },
  { bytes: '\x89PNG\r\n', what: 'image', name: 'an image' },
  { bytes: '\xff\xd8\xff', what: 'image', name: 'an image' },
  { bytes: 'GIF8', what: 'image', name: 'an image' },
  { bytes: 'II*\0', what: 'image', name: 'an image' },
  { bytes: 'MM\0*', what: 'image', name: 'an image' },
  { bytes: 'WEBP', at: 8, what: 'image', name: 'an image' },
  { bytes: 'ftyp', at: 4, what: 'image', name: 'an image or a film' },
  { bytes: '\x09\x08\x10\0', what: 'old-workbook', name: 'a workbook of an old Excel (.xls)' },
  { bytes: '\x09\x04\x06\0', what: 'old-workbook', name: 'a workbook of an old Excel (.xls)' },
  { bytes: '\x09\x02\x06\0', what: 'old-workbook', name: 'a workbook of an old Excel (.xls)' },
  { bytes: '\x1f\x8b', what: 'archive', name: 'packed twice' },
  { bytes: '7z\xbc\xaf\x27\x1c', what: 'archive', name: 'a 7-Zip archive' },
  { bytes: 'Rar!\x1a\x07', what: 'archive', name: 'a RAR archive' },
  { bytes: 'BZh', what: 'archive', name: 'packed by bzip2' },
  { bytes: '\xfd7zXZ\0', what: 'archive', name: 'packed by xz' },
  { bytes: '\x28\xb5\x2f\xfd', what: 'archive', name: 'packed by zstd' },
  { bytes: 'ustar', at: 257, what: 'archive', name: 'a tar archive' },
  { bytes: 'SQLite format 3\0', what: 'binary', name: 'a SQLite database' },
  { bytes: 'PAR1', what: 'binary', name: 'a Parquet file' },
  { bytes: '{\\rtf', what: 'binary', name: 'a text document (RTF)' },
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIPS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Bytes below a blank that stand in no text; a text may hold a few by mistake, a binary is full of them. */
const CONTROLS_SHARE_MAX = 0.05;

/** Tells by its first bytes what a file is. @throws FileUnusable for what holds no table, naming it */
export function kindOf(head: Uint8Array): Kind {
  if (head.length === 0) throw new FileUnusable('empty', 'The file is empty.');
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (ZIPS.some((zip) => latin.startsWith(zip))) return 'zip';
  if (latin.startsWith(OLD_OFFICE)) throw oldOffice(latin);
  const known = SIGNATURES.find(({ bytes, at = 0 }) => latin.startsWith(bytes, at));
  if (known) throw new FileUnusable(known.what, `The file is ${known.name}. ${SAVE_AS}`);
  if (isUtf16(head)) return 'text';
  if (isBinary(head)) {
    throw new FileUnusable(
      'binary',
      `The file is no text and of no kind that can be read. ${SAVE_AS}`,
    );
  }
  return kindOfText(latin.replace(/^\xef\xbb\xbf/, '').trimStart());
}

/** Whether text is in two bytes a character: it says so itself, or every other byte is 0. */
export function isUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = head.length - (head.length % 2);
  for (let at = 0; at < length; at += 1)
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = length * 0.3;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 32 && !isWhiteSpace(byte)) controls += 1;
  return controls > head.length * CONTROLS_SHARE_MAX;
}

const isWhiteSpace = (byte: number): boolean => byte >= 9 && byte <= 13;

function kindOfText(text: string): Kind {
  if (/^BEGIN:VCALENDAR\s/i.test(text)) return 'calendar';
  if (/^BEGIN:VCARD\s/i.test(text)) return 'cards';
  if (/^From \S+.*\r?\n[\w-]+:/.test(text)) return 'mailbox';
  if (isMail(text)) return 'mail';
  if (/^<(?:!doctype html|html|table|head|body)\b/i.test(text)) {
    throw new FileUnusable(
      'binary',
      `The file is a web page (HTML), also where its name says .xls. ${SAVE_AS}`,
    );
  }
  if (/^<[?!A-Za-z]/.test(text)) return 'xml';
  return /^(?:\{\s*["}]|\[\s*[{\]])/.test(text) ? 'json' : 'text';
}

/** Fields of the head of a mail that no table begins with. */
const MAIL_FIELDS =
  /^(?:from|to|date|subject|message-id|received|return-path|delivered-to|mime-version|content-type|x-[\w-]+):[ \t]/gim;

function isMail(text: string): boolean {
  if (!/^[\w-]+:[ \t]/.test(text)) return false;
  const top = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (top.match(MAIL_FIELDS) ?? []).length >= 3;
}

/** Workbooks before 2007, other old documents, and every document of today that a password locks. */
function oldOffice(latin: string): FileUnusable {
  const says = (name: string) => latin.includes(name.split('').join('\0'));
  if (says('EncryptedPackage')) {
    return new FileUnusable(
      'locked-workbook',
      'The workbook is locked by a password: open it, and save it without one or as CSV.',
    );
  }
  return says('__substg1.0')
    ? new FileUnusable('binary', `The file is a message of Outlook (.msg). ${SAVE_AS}`)
    : new FileUnusable(
        'old-workbook',
        'The file is a workbook of an old Excel (.xls) or another old document. Open it and save it as a workbook of today (.xlsx) or as CSV.',
      );
}
