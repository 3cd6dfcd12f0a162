import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import type { Progress } from '../table.ts';

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const CHUNK_BYTES = 256 * 1024;

/** What zlib says of a stream that ends before its end, and of one that is no stream of its own. */
const CUT_OFF = 'Z_BUF_ERROR';
const SPOILT = new Set(['Z_DATA_ERROR', 'Z_NEED_DICT', 'Z_STREAM_ERROR']);

/** The bytes of a file, unpacked where it is gzipped. Memory stays flat. @throws FileUnusable */
export async function* bytesOf(
  file: string,
  progress: Progress = { bytesRead: 0 },
): AsyncGenerator<Buffer> {
  const zipped = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  source.on('data', (chunk) => (progress.bytesRead += chunk.length));
  try {
    // A stream of a file read without an encoding gives buffers.
    for await (const chunk of zipped ? unpacked(source) : source) yield chunk as Buffer;
  } catch (error) {
    throw packingFault(error) ?? error;
  }
}

/** The first bytes of a file as `bytesOf` gives them; fewer where it is shorter. @throws FileUnusable */
export async function headOf(file: string, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytesMax) break;
  }
  return Buffer.concat(chunks).subarray(0, bytesMax);
}

/** A whole file, for formats that cannot be read piece by piece. @throws FileUnusable for one that is too large */
export async function wholeOf(file: string, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(file)) {
    length += chunk.length;
    if (length > bytesMax) {
      const megabytes = Math.floor(bytesMax / 1_000_000);
      throw new FileUnusable(why('file-too-large', { megabytes }));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(source: Readable): Readable {
  const unzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const ignoreEnd = () => undefined; // A broken stream is thrown by the loop that reads it.
  pipeline(source, unzip, ignoreEnd);
  return unzip;
}

function packingFault(error: unknown): FileUnusable | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === CUT_OFF) {
    return new FileUnusable(why('breaks-off'), { cause: error });
  }
  if (typeof code === 'string' && SPOILT.has(code)) {
    return new FileUnusable(why('packing-damaged'), { cause: error });
  }
  return undefined;
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.equals(GZIP_MAGIC);
  } finally {
    await handle.close();
  }
}
