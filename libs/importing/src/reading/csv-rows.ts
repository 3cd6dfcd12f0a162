import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse, type CsvError } from 'csv-parse';

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

/** A file that cannot be read to its end: what stands before the fault was read. */
class FileBroken extends Error {
  override readonly name = 'FileBroken';
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const RECORD_BYTES_MAX = 1_000_000;

/** Faults after which the rest of a file is part of one record. */
const ENDLESS = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/** Streams a CSV file, gzipped or not; the first record is the heading. Memory stays flat. @throws FileBroken */
export async function* csvRows(
  file: string,
  progress: Progress = { bytesRead: 0 },
): AsyncGenerator<CsvRow> {
  const zipped = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => (progress.bytesRead += chunk.length));
  const problems: CsvRow[] = [];
  let [records, lastLine] = [0, 0];
  let broken: FileBroken | undefined;
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: RECORD_BYTES_MAX,
    // The parser runs ahead of whoever reads its records, so it is noted where a fault stands among them.
    on_record: (record: string[], { lines }) => {
      records += 1;
      lastLine = lines;
      return record;
    },
    on_skip: (error) => {
      const line = lastLine + 1;
      if (error && ENDLESS.has(error.code)) broken ??= endless(line);
      else problems.push({ row: records, line, cells: [], problem: sentenceOf(error, line) });
      if (typeof error?.lines === 'number') lastLine = error.lines;
    },
  });
  const ignoreEnd = () => undefined; // A broken stream is thrown by the loop that reads it.
  if (zipped) pipeline(source, createGunzip(), parser, ignoreEnd);
  else pipeline(source, parser, ignoreEnd);
  const met = function* (row: number): Generator<CsvRow> {
    while (problems[0] && problems[0].row <= row) yield problems.shift() as CsvRow;
  };
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield* met(row);
      yield { row, line: info.lines, cells: record };
      row += 1;
    }
  } catch (error) {
    throw isCutOff(error) ? cutOff(file, error) : error;
  }
  yield* met(row);
  if (broken) throw broken;
}

const endless = (line: number): FileBroken =>
  new FileBroken(
    `A quote on line ${line} opens a text that does not end, so nothing from there on can be read. Mend that line and import the file again: what stands before it is known then.`,
  );

/** Says which lines a fault took along: a quote that stands wrong joins what comes up to the next one. */
function sentenceOf(error: CsvError | undefined, line: number): string {
  const until = typeof error?.lines === 'number' ? error.lines : line;
  const fault = (error?.message ?? 'This is no CSV').replace(/:.*$/s, '').toLowerCase();
  return until > line
    ? `Lines ${line} to ${until} cannot be read: a quote stands wrong there (${fault}).`
    : `The line cannot be read: a quote stands wrong in it (${fault}).`;
}

/** zlib's own code for a stream without its end. */
const isCutOff = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === 'Z_BUF_ERROR';

const cutOff = (file: string, cause: unknown): FileBroken =>
  new FileBroken(
    `${file} breaks off in the middle of its compression: get it again and import that. What was read is known then.`,
    { cause },
  );

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
