import { why, type Why } from '../../why/why.ts';
import { LINE_CHARACTERS_MAX } from '../bytes/line-length.ts';
import { literalCells, RecordScanner, withoutReturn } from './record-scanner.ts';

/** What stands in a file between two ends of line that are not inside quotes. */
export interface DelimitedRecord {
  /** From 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  readonly problem?: Why;
}

const TOO_LONG = why('line-too-long');
const WRONG_QUOTE = why('quote-wrong');

/**
 * Puts lines together to records. A quote that stands wrong costs its own line: where quotes do not end as they should,
 * the lines that would have been joined are read one by one.
 */
export class Records {
  #scanner: RecordScanner | undefined;
  /** The lines of the record that is still open. */
  #held: string[] = [];
  #heldCharacters = 0;
  #line: number;
  /** Up to this line no quotes end: whatever opens some before it stands alone. */
  #closedUntil = 0;

  /** `width`: how many cells a record should have; 0 while that is not known. */
  constructor(
    private readonly separator: string,
    private readonly width: number,
    firstLine: number,
  ) {
    this.#line = firstLine;
  }

  take(lines: readonly string[]): DelimitedRecord[] {
    const records: DelimitedRecord[] = [];
    for (const line of lines) this.#take(line, records);
    return records;
  }

  /** What is still open when the file ends. */
  end(): DelimitedRecord[] {
    const records: DelimitedRecord[] = [];
    while (this.#scanner) this.#apart(records, true);
    return records;
  }

  #take(line: string, records: DelimitedRecord[]): void {
    const number = this.#line;
    this.#line += 1;
    if (this.#scanner) this.#goOn(this.#scanner, line, records);
    else if (line.length > LINE_CHARACTERS_MAX) {
      records.push({ line: number, lastLine: number, cells: [], problem: TOO_LONG });
    } else if (!line.includes('"')) {
      const cells = withoutReturn(line).split(this.separator);
      records.push({ line: number, lastLine: number, cells });
    } else this.#begin(line, number, records);
  }

  #begin(line: string, number: number, records: DelimitedRecord[]): void {
    const scanner = new RecordScanner(this.separator).feed(line);
    if (scanner.isOpen && !scanner.isFaulty && number >= this.#closedUntil) {
      this.#scanner = scanner;
      this.#held = [line];
      this.#heldCharacters = line.length;
    } else records.push(this.#alone(line, number, scanner));
  }

  #goOn(scanner: RecordScanner, line: string, records: DelimitedRecord[]): void {
    this.#held.push(line);
    this.#heldCharacters += line.length + 1;
    scanner.feed(line);
    const isTooLong = this.#heldCharacters > LINE_CHARACTERS_MAX;
    if (scanner.isOpen && !scanner.isFaulty && !isTooLong) return;
    if (scanner.isOpen || scanner.isFaulty || this.#isDoubtful(scanner.cells)) {
      this.#apart(records, isTooLong);
      return;
    }
    const first = this.#line - this.#held.length;
    records.push({ line: first, lastLine: this.#line - 1, cells: scanner.cells });
    this.#scanner = undefined;
    this.#held = [];
  }

  /** Reads the first of the lines held alone, and all others as if nothing had been open before them. */
  #apart(records: DelimitedRecord[], noneCloses: boolean): void {
    const [first = '', ...others] = this.#held;
    if (noneCloses) this.#closedUntil = this.#line;
    this.#line -= this.#held.length;
    this.#scanner = undefined;
    this.#held = [];
    records.push(this.#alone(first, this.#line, new RecordScanner(this.separator).feed(first)));
    this.#line += 1;
    for (const line of others) this.#take(line, records);
  }

  #alone(line: string, number: number, scanner: RecordScanner): DelimitedRecord {
    const at = { line: number, lastLine: number };
    const isWhole = !scanner.isOpen && !scanner.isFaulty;
    if (isWhole || (!scanner.isOpen && scanner.cells.length === this.width)) {
      return { ...at, cells: scanner.cells };
    }
    const cells = literalCells(line, this.separator);
    const isUsable = cells.every(isBalanced) && (this.width === 0 || cells.length <= this.width);
    return isUsable ? { ...at, cells } : { ...at, cells, problem: WRONG_QUOTE };
  }

  /**
   * Whether quotes that were opened by mistake joined rows of their own: there are too many cells, or too few although
   * a line has them all, or a line looks like the row it is said to be inside of.
   */
  #isDoubtful(cells: readonly string[]): boolean {
    if (this.width < 2) return false;
    if (cells.length > this.width) return true;
    const [first = '', ...others] = this.#held;
    const shape = shapeOf(literalCells(first, this.separator)[0]);
    return others.some((line) => {
      const own = literalCells(line, this.separator);
      if (own.length !== this.width) return false;
      return cells.length < this.width || shapeOf(own[0]) === shape;
    });
  }
}

/** A cell that begins with a quote has its last one too; others may hold as many as they like. */
const isBalanced = (cell: string): boolean =>
  !cell.trimStart().startsWith('"') || (cell.split('"').length - 1) % 2 === 0;

/** `A-17` and `B-4` have one shape. */
const shapeOf = (cell = ''): string =>
  cell
    .trim()
    .replaceAll(/\p{L}+/gu, 'a')
    .replaceAll(/\d+/g, '0');
