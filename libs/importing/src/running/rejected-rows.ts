import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { REJECTED_COLUMNS } from '../reading/columns.ts';
import { neutralised } from '../reading/formula-cells.ts';
import type { RejectedRow } from '../rows/import-row.ts';

const LEFT_OUT =
  'From this line on rows that cannot be used are left out here: mend those above and import the whole file again.';

/** Writes the rows an import cannot use, with line and reason before their cells, so that they can be mended and sent again. */
export class RejectedRows {
  #stream: WriteStream | undefined;
  #count = 0;
  #bytes = 0;
  #isFull = false;

  /** `heading` is the file's own; the rejected file is made with the first rejected row. */
  constructor(
    readonly file: string,
    private readonly heading: readonly string[],
    /** So much is written at most, as a small file can unfold to a large one. */
    private readonly bytesMax: number,
  ) {}

  get count(): number {
    return this.#count;
  }

  /** Takes away what an earlier run left, so that the file speaks of this run alone. */
  async begin(): Promise<void> {
    await rm(this.file, { force: true });
  }

  async add({ line, reason, cells }: RejectedRow): Promise<void> {
    this.#count += 1;
    if (this.#isFull) return;
    this.#stream ??= this.#opened();
    const text = csvLine([String(line), reason, ...cells]);
    this.#bytes += Buffer.byteLength(text);
    this.#isFull = this.#bytes > this.bytesMax;
    const written = this.#isFull ? csvLine([String(line), LEFT_OUT]) : text;
    if (!this.#stream.write(written)) await once(this.#stream, 'drain');
  }

  async end(): Promise<void> {
    const stream = this.#stream;
    if (!stream) return;
    stream.end();
    await once(stream, 'finish');
  }

  #opened(): WriteStream {
    // What customers wrote stays readable by its owner alone, as the ledger is.
    const stream = createWriteStream(this.file, { mode: 0o600 });
    stream.write(csvLine([...REJECTED_COLUMNS, ...this.heading]));
    return stream;
  }
}

const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map(neutralised)
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\n`;
