import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { REJECTED_COLUMNS } from '../reading/columns.ts';
import type { RejectedRow } from '../rows/import-row.ts';

/** Writes the rows an import cannot use, with line and reason before their cells, so that they can be mended and sent again. */
export class RejectedRows {
  #stream: WriteStream | undefined;
  #count = 0;

  /** `heading` is the file's own; the rejected file is made with the first rejected row. */
  constructor(
    readonly file: string,
    private readonly heading: readonly string[],
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
    this.#stream ??= this.#opened();
    const text = csvLine([String(line), reason, ...cells]);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
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
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
