import { FileUnusable } from '../file-unusable.ts';
import type { Document } from '../../why/files.why.ts';
import { why } from '../../why/why.ts';

/** What a file is by its first bytes, where a table can be read from it. */
export type Kind = 'text' | 'zip' | 'calendar' | 'cards' | 'mailbox' | 'mail' | 'xml' | 'json';

/** How much of a file is looked at. */
export const HEAD_BYTES = 64 * 1024;

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly document: Document;
}

/** First bytes as Latin-1 text. Order matters: an older workbook that is locked is still an older workbook. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', document: 'pdf' },
  { bytes: '\x89PNG\r\n', document: 'image' },
  { bytes: '\xff\xd8\xff', document: 'image' },
  { bytes: 'GIF8', document: 'image' },
  { bytes: 'II*\0', document: 'image' },
  { bytes: 'MM\0*', document: 'image' },
  { bytes: 'WEBP', at: 8, document: 'image' },
  { bytes: 'ftyp', at: 4, document: 'film' },
  { bytes: '\x09\x08\x10\0', document: 'xls' },
  { bytes: '\x09\x04\x06\0', document: 'xls' },
  { bytes: '\x09\x02\x06\0', document: 'xls' },
  { bytes: '\x1f\x8b', document: 'packed' },
  { bytes: '7z\xbc\xaf\x27\x1c', document: '7z' },
  { bytes: 'Rar!\x1a\x07', document: 'rar' },
  { bytes: 'BZh', document: 'bzip2' },
  { bytes: '\xfd7zXZ\0', document: 'xz' },
  { bytes: '\x28\xb5\x2f\xfd', document: 'zstd' },
  { bytes: 'ustar', at: 257, document: 'tar' },
  { bytes: 'SQLite format 3\0', document: 'sqlite' },
  { bytes: 'PAR1', document: 'parquet' },
  { bytes: '{\\rtf', document: 'rtf' },
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIPS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Bytes below a blank that stand in no text; a text may hold a few by mistake, a binary is full of them. */
const CONTROLS_SHARE_MAX = 0.05;

/** Tells by its first bytes what a file is. @throws FileUnusable for what holds no table, naming it */
export function kindOf(head: Uint8Array): Kind {
  if (head.length === 0) throw new FileUnusable(why('file-empty'));
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (ZIPS.some((zip) => latin.startsWith(zip))) return 'zip';
  if (latin.startsWith(OLD_OFFICE)) throw oldOffice(latin);
  const known = SIGNATURES.find(({ bytes, at = 0 }) => latin.startsWith(bytes, at));
  if (known) throw new FileUnusable(why('is-document', { document: known.document }));
  if (isUtf16(head)) return 'text';
  if (isBinary(head)) {
    throw new FileUnusable(why('no-text'));
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
    throw new FileUnusable(why('web-page'));
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
    return new FileUnusable(why('locked-workbook'));
  }
  return says('__substg1.0')
    ? new FileUnusable(why('outlook-message'))
    : new FileUnusable(why('old-document'));
}
