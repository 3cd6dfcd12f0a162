import { inflateRawSync } from 'node:zlib';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';

/** One part of a zip archive, as its directory says. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const HEADER_BYTES = 30;
const COMMENT_BYTES_MAX = 65_535;
const PARTS_MAX = 2_000;
const UNPACKED_BYTES_MAX = 200_000_000;

/** Sizes of this say that they stand elsewhere, as in archives of more than 4 GB. */
const ELSEWHERE = 0xffffffff;

/** The names of the parts of a zip archive. @throws FileUnusable for a damaged one */
export const partNames = (zip: Buffer): readonly string[] => partsOf(zip).map(({ name }) => name);

/** Makes sure that what a library unpacks of a workbook fits into memory, whatever the archive says. @throws FileUnusable */
export function refuseBombs(zip: Buffer): void {
  let left = UNPACKED_BYTES_MAX;
  for (const part of partsOf(zip))
    if (/\.(?:xml|rels)$/.test(part.name)) left -= sizeOf(zip, part, left);
}

function partsOf(zip: Buffer): readonly Part[] {
  try {
    return directoryOf(zip);
  } catch (cause) {
    if (cause instanceof FileUnusable) throw cause;
    throw damaged(cause);
  }
}

function directoryOf(zip: Buffer): readonly Part[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const isThere = end >= 0 && end >= zip.length - END_BYTES - COMMENT_BYTES_MAX;
  if (!isThere || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw damaged();
  const count = zip.readUInt16LE(end + 10);
  if (count > PARTS_MAX) throw tooLarge();
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const nameBytes = zip.readUInt16LE(at + 28);
    const nameAt = at + ENTRY_BYTES;
    parts.push({
      name: zip.toString('utf8', nameAt, nameAt + nameBytes),
      method: zip.readUInt16LE(at + 10),
      packedBytes: zip.readUInt32LE(at + 20),
      headerAt: zip.readUInt32LE(at + 42),
    });
    at = nameAt + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** How large a part is once it is unpacked: found out by unpacking, as sizes in archives may be wrong. */
function sizeOf(zip: Buffer, { headerAt, packedBytes, method }: Part, bytesMax: number): number {
  if (packedBytes === ELSEWHERE || headerAt === ELSEWHERE) throw tooLarge();
  if (headerAt + HEADER_BYTES > zip.length) throw damaged();
  const from =
    headerAt + HEADER_BYTES + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
  const packed = zip.subarray(from, from + packedBytes);
  if (method === 0) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytesMax) }).length;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged(error);
  }
}

const damaged = (cause?: unknown): FileUnusable => new FileUnusable(why('zip-damaged'), { cause });

const tooLarge = (): FileUnusable => new FileUnusable(why('workbook-too-large'));
