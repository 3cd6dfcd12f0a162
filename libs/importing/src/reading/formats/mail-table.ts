import { why } from '../../why/why.ts';
import { bytesOf } from '../bytes/bytes.ts';
import { textOf } from '../bytes/encoding.ts';
import { linesOf } from '../bytes/lines.ts';
import { MAIL_HEADING } from '../headings.ts';
import type { Progress, Table, TableRow } from '../table.ts';
import { mailCells } from './mail-cells.ts';
import { mailHead } from './mail-head.ts';

/** No head of a mail is longer; what follows is not looked at. */
const HEAD_CHARACTERS_MAX = 256 * 1024;

/** The line between two mails of a mailbox: who sent the next one, and when. */
const POSTMARK = /^From \S+.*\d{4}\s*$/;

const HOW = { encoding: 'utf-8', separator: null, linesPassedOver: 0 };

/** The mails of a mailbox, or a mail that is a file of its own, as a table. Bodies are passed over. */
export const mailTable = (file: string): Table => ({
  format: 'mail',
  heading: MAIL_HEADING,
  how: HOW,
  rows: (progress) => rowsOf(file, progress),
});

async function* rowsOf(file: string, progress?: Progress): AsyncGenerator<TableRow> {
  let row = 0;
  for await (const { line, fields } of headsOf(file, progress)) {
    row += 1;
    yield await mailHead(fields).then(
      (head) => ({ row, line, cells: mailCells(head) }),
      () => ({ row, line, cells: [], problem: why('mail-unreadable') }),
    );
  }
}

interface Head {
  readonly line: number;
  readonly fields: string;
}

async function* headsOf(file: string, progress?: Progress): AsyncGenerator<Head> {
  const heads = new Heads();
  for await (const lines of linesOf(textOf(bytesOf(file, progress), 'utf-8'), '\n')) {
    yield* heads.take(lines);
  }
  yield* heads.end();
}

/** Finds the heads of mails line by line. */
class Heads {
  #line = 0;
  #isHead = true;
  #wasBlank = true;
  #begun = 1;
  #fields: string[] = [];
  #characters = 0;

  take(lines: readonly string[]): Head[] {
    const heads: Head[] = [];
    for (const text of lines) {
      this.#line += 1;
      const line = text.replace(/\r+$/, '');
      if (this.#wasBlank && POSTMARK.test(line)) {
        heads.push(...this.end());
        this.#begin();
      } else if (this.#isHead && line === '') this.#isHead = this.#fields.length === 0;
      else if (this.#isHead) this.#keep(line);
      this.#wasBlank = line === '';
    }
    return heads;
  }

  /** The head that was read last. */
  end(): Head[] {
    const fields = this.#fields;
    this.#fields = [];
    if (fields.length === 0) return [];
    return [{ line: this.#begun, fields: fields.join('\r\n') }];
  }

  #begin(): void {
    this.#isHead = true;
    this.#begun = this.#line;
    this.#characters = 0;
  }

  #keep(line: string): void {
    this.#characters += line.length;
    if (this.#characters <= HEAD_CHARACTERS_MAX) this.#fields.push(line);
  }
}
