import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { constants, createWriteStream, type WriteStream } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { CSV_MARK, csvLine } from '#kernel/csv';
import { fileHashOf } from '../reading/file-hash.ts';
import { REJECTED_COLUMNS } from '../reading/columns.ts';
import type { RejectedRow } from '../rows/import-row.ts';

const LEFT_OUT =
  'From this line on rows that cannot be used are left out here: mend those above and import the whole file again.';

/**
 * Writes the rows an import cannot use, with line and reason before their cells, so that they can be mended and sent
 * again. A file that is there already may have been mended: it is never written over, and none is taken away.
 */
export class RejectedRows {
  /** Where it is written until it is whole. */
  readonly #part: string;
  #stream: WriteStream | undefined;
  #count = 0;
  #bytes = 0;
  #isFull = false;

  /** `base` is what the file is called before `.rejected.csv`; it is made with the first rejected row. */
  constructor(
    private readonly base: string,
    private readonly heading: readonly string[],
    /** So much is written at most, as a small file can unfold to a large one. */
    private readonly bytesMax: number,
  ) {
    this.#part = `${base}.rejected.${randomUUID()}.part`;
  }

  get count(): number {
    return this.#count;
  }

  async add({ line, reason, cells }: RejectedRow): Promise<void> {
    this.#count += 1;
    if (this.#isFull) return;
    this.#stream ??= this.#opened();
    const text = csvLine([String(line), reason.message, ...cells]);
    this.#bytes += Buffer.byteLength(text);
    this.#isFull = this.#bytes > this.bytesMax;
    const written = this.#isFull ? csvLine([String(line), LEFT_OUT]) : text;
    if (!this.#stream.write(written)) await once(this.#stream, 'drain');
  }

  /** Answers where the rows are; null where there are none. */
  async end(): Promise<string | null> {
    const stream = this.#stream;
    if (!stream) return null;
    stream.end();
    await once(stream, 'finish');
    try {
      return await this.#kept();
    } finally {
      await rm(this.#part, { force: true });
    }
  }

  /** Under the first name that is free, or that holds the very same rows already. */
  async #kept(): Promise<string> {
    const hash = await fileHashOf(this.#part);
    for (let nth = 1; ; nth += 1) {
      const file = `${this.base}.rejected${nth === 1 ? '' : `-${nth}`}.csv`;
      try {
        await copyFile(this.#part, file, constants.COPYFILE_EXCL);
        return file;
      } catch (error) {
        if (!isThere(error)) throw error;
        if ((await fileHashOf(file)) === hash) return file;
      }
    }
  }

  #opened(): WriteStream {
    // What customers wrote stays readable by its owner alone, as the ledger is.
    const stream = createWriteStream(this.#part, { mode: 0o600, flags: 'wx' });
    stream.write(CSV_MARK + csvLine([...REJECTED_COLUMNS, ...this.heading]));
    return stream;
  }
}

const isThere = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === 'EEXIST';
