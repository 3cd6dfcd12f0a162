import VCard from 'vcf';
import { why } from '../../why/why.ts';
import { bytesOf } from '../bytes/bytes.ts';
import { encodingOf, textOf } from '../bytes/encoding.ts';
import { linesOf } from '../bytes/lines.ts';
import { CARDS_HEADING } from '../headings.ts';
import type { Progress, Table, TableRow } from '../table.ts';
import { cardCells, type CardProperty } from './card-cells.ts';

/** Pictures and sounds make cards large; they are left out line by line. */
const CARD_CHARACTERS_MAX = 1_000_000;

/** What is read of a card; nothing else of it is looked at. */
const READ = /^(?:[\w-]+\.)?(?:VERSION|UID|FN|N|ORG|TITLE|ROLE|EMAIL|TEL|ADR|REV)[;:]/i;

/** The cards of a file as a table. */
export async function cardsTable(file: string, head: Uint8Array): Promise<Table> {
  const encoding = await encodingOf(file, head);
  return {
    format: 'cards',
    heading: CARDS_HEADING,
    how: { encoding, separator: null, linesPassedOver: 0 },
    rows: (progress) => rowsOf(file, encoding, progress),
  };
}

async function* rowsOf(
  file: string,
  encoding: string,
  progress?: Progress,
): AsyncGenerator<TableRow> {
  const cards = new Cards();
  for await (const lines of linesOf(textOf(bytesOf(file, progress), encoding), '\n')) {
    yield* cards.take(lines);
  }
}

/** Puts the lines of each card together, and reads it at its end. */
class Cards {
  #line = 0;
  #row = 0;
  #begun = 0;
  #lines: string[] = [];
  #isRead = false;
  #characters = 0;

  take(lines: readonly string[]): TableRow[] {
    const rows: TableRow[] = [];
    for (const text of lines) {
      this.#line += 1;
      const line = text.replace(/\r+$/, '');
      if (/^BEGIN:VCARD\s*$/i.test(line)) this.#begin();
      else if (/^END:VCARD\s*$/i.test(line)) rows.push(...this.#end());
      else if (this.#begun > 0) this.#keep(line);
    }
    return rows;
  }

  #begin(): void {
    this.#begun = this.#line;
    this.#lines = [];
    this.#characters = 0;
    this.#isRead = false;
  }

  /** What a property says may go on in the lines after it: by a blank at their start, or a `=` at their end. */
  #keep(line: string): void {
    const last = this.#lines.at(-1) ?? '';
    const goesOn =
      /^[ \t]/.test(line) || (this.#isRead && isQuotedPrintable(last) && last.endsWith('='));
    if (!goesOn) this.#isRead = READ.test(line);
    this.#characters += line.length;
    if (!this.#isRead || this.#characters > CARD_CHARACTERS_MAX) return;
    if (!goesOn) this.#lines.push(line);
    else this.#lines.splice(-1, 1, joined(last, line));
  }

  #end(): TableRow[] {
    if (this.#begun === 0) return [];
    this.#row += 1;
    const at = { row: this.#row, line: this.#begun };
    this.#begun = 0;
    try {
      return [{ ...at, cells: cardCells(propertiesOf(this.#lines)) }];
    } catch {
      return [{ ...at, cells: [], problem: why('card-unreadable') }];
    }
  }
}

const joined = (line: string, next: string): string =>
  /^[ \t]/.test(next) ? line + next.slice(1) : line.slice(0, -1) + next;

const isQuotedPrintable = (line: string): boolean => /^[^:]*[;=]QUOTED-PRINTABLE[^:]*:/i.test(line);

function propertiesOf(lines: readonly string[]): readonly CardProperty[] {
  const version = lines.some((line) => /^VERSION:/i.test(line)) ? [] : ['VERSION:3.0'];
  const card = new VCard().parse(['BEGIN:VCARD', ...version, ...lines, 'END:VCARD'].join('\r\n'));
  return Object.entries(card.data).flatMap(([name, held]) =>
    [held].flat().map((property) => ({
      name,
      value: property.valueOf(),
      params: Object.fromEntries(
        Object.entries(property.toJSON()[1]).map(([param, value]) => [param, String(value)]),
      ),
    })),
  );
}
