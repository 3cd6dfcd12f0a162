import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { bytesOf } from './bytes.ts';
import { isUtf16 } from './first-bytes.ts';

/** Where no line has ended for so long, the rest of a file tells nothing more of its encoding. */
const LINE_BYTES_MAX = 4 * 1024 * 1024;

/**
 * The encoding of a file of text, as a name that TextDecoder knows. Without a mark it is looked at to its end, as the
 * first byte that is no UTF-8 may come late; what is none is taken for Windows-1252, which every byte can be. A file
 * whose letters are UTF-8 but for a few bytes stays UTF-8: those bytes cost their rows, not all others their letters.
 * @throws FileUnusable for a name that nobody knows
 */
export async function encodingOf(file: string, head: Uint8Array, said?: string): Promise<string> {
  if (said !== undefined) return decoderOf(said).encoding;
  const wide = isUtf16(head);
  if (wide) return wide;
  return (await isUtf8Text(file)) ? 'utf-8' : 'windows-1252';
}

/** @throws FileUnusable for a name that nobody knows */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new FileUnusable(why('encoding-unknown', { said: encoding.slice(0, 40) }), { cause });
  }
}

async function isUtf8Text(file: string): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array();
  let [letters, faults, lineBytes] = [0, 0, 0];
  const look = (bytes: Uint8Array): void => {
    if (isAscii(bytes)) return;
    const counted = isUtf8(bytes) ? { letters: lettersIn(bytes), faults: 0 } : countedIn(bytes);
    letters += counted.letters;
    faults += counted.faults;
  };
  for await (const chunk of bytesOf(file)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.length - unfinished(bytes);
    look(bytes.subarray(0, whole));
    rest = bytes.subarray(whole);
    lineBytes = chunk.includes(10) ? 0 : lineBytes + chunk.length;
    if (lineBytes > LINE_BYTES_MAX) break;
  }
  look(rest);
  return faults === 0 || letters > faults;
}

/** Characters of several bytes in a text that is all UTF-8: each has one byte that begins it. */
function lettersIn(bytes: Uint8Array): number {
  let letters = 0;
  for (const byte of bytes) if (byte >= 0xc0) letters += 1;
  return letters;
}

/** Characters of several bytes that are UTF-8, and bytes that are none. */
function countedIn(bytes: Uint8Array): { readonly letters: number; readonly faults: number } {
  let [letters, faults] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      letters += 1;
      at += length - 1;
    } else faults += 1;
  }
  return { letters, faults };
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** The text of a file, piece by piece; a mark before it is no part of it. @throws FileUnusable */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
