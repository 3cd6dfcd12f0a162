import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

/** One record of a file: its cells, the line it begins on (from 1) and its number (from 1, heading excluded). */
export interface CsvRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Set instead of usable cells when the text is no CSV there. */
  readonly problem?: string;
}

/** Bytes read so far of the file as it lies on disk, for progress. */
export interface Progress {
  bytesRead: number;
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const RECORD_BYTES_MAX = 1_000_000;

/** Streams a CSV file, gzipped or not; the first record is the heading. Memory stays flat. */
export async function* csvRows(
  file: string,
  progress: Progress = { bytesRead: 0 },
): AsyncGenerator<CsvRow> {
  const zipped = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => (progress.bytesRead += chunk.length));
  const problems: CsvRow[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: RECORD_BYTES_MAX,
    on_skip: (error) =>
      void problems.push({
        row: 0,
        line: typeof error?.lines === 'number' ? error.lines : 0,
        cells: [],
        problem: error?.message ?? 'The line is no CSV.',
      }),
  });
  const ignoreEnd = () => undefined; // A broken stream is thrown by the loop that reads it.
  if (zipped) pipeline(source, createGunzip(), parser, ignoreEnd);
  else pipeline(source, parser, ignoreEnd);
  let row = -1;
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    yield* problems.splice(0).map((problem) => ({ ...problem, row: row + 1 }));
    row += 1;
    yield { row, line: info.lines, cells: record };
  }
  yield* problems.splice(0).map((problem) => ({ ...problem, row: row + 1 }));
}

/** SHA-256 of a file as it lies on disk, in hex. */
export async function fileHashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
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
