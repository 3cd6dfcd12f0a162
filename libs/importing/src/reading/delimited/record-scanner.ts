/**
 * Reads the cells of one record, line by line, by RFC 4180: a cell in quotes may hold separators, line ends and doubled
 * quotes. A quote inside quotes that is not doubled is taken as it stands, and noted.
 */
export class RecordScanner {
  readonly cells: string[] = [];
  /** The line ended inside quotes. */
  isOpen = false;
  /** A quote stands where none may. */
  isFaulty = false;
  #text = '';

  constructor(private readonly separator: string) {}

  feed(line: string): this {
    let at = 0;
    if (this.isOpen) {
      this.#text += '\n';
      at = this.#quoted(line, 0);
    }
    while (at >= 0) at = this.#cell(line, at);
    return this;
  }

  /** Reads the cell that begins there; gives where the next one does, or -1 at the end of the line. */
  #cell(line: string, at: number): number {
    const from = afterBlanks(line, at);
    if (line[from] === '"') {
      this.#text = '';
      return this.#quoted(line, from + 1);
    }
    const end = line.indexOf(this.separator, at);
    this.cells.push(end < 0 ? withoutReturn(line.slice(at)) : line.slice(at, end));
    return end < 0 ? -1 : end + 1;
  }

  #quoted(line: string, from: number): number {
    this.isOpen = true;
    let at = from;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote < 0) {
        this.#text += line.slice(at);
        return -1;
      }
      if (line[quote + 1] === '"') {
        this.#text += line.slice(at, quote + 1);
        at = quote + 2;
        continue;
      }
      const after = afterBlanks(line, quote + 1);
      const isLast = after >= lengthOf(line);
      this.#text += line.slice(at, quote);
      if (isLast || line[after] === this.separator) {
        this.cells.push(this.#text);
        this.isOpen = false;
        return isLast ? -1 : after + 1;
      }
      this.isFaulty = true;
      this.#text += '"';
      at = quote + 1;
    }
  }
}

/** The cells of a line in which quotes stand wrong: a cell whose quotes do not enclose it is taken as it stands. */
export function literalCells(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at >= 0;) {
    const quoted = enclosed(line, at, separator);
    const end = quoted?.end ?? line.indexOf(separator, at);
    cells.push(quoted?.text ?? withoutReturn(end < 0 ? line.slice(at) : line.slice(at, end)));
    at = end < 0 ? -1 : end + 1;
  }
  return cells;
}

/** A cell whose quotes are as they should be, and where it ends. */
function enclosed(
  line: string,
  at: number,
  separator: string,
): { readonly text: string; readonly end: number } | undefined {
  const from = afterBlanks(line, at);
  const [match] = /^"(?:[^"]|"")*"/.exec(line.slice(from)) ?? [];
  if (match === undefined) return undefined;
  const after = afterBlanks(line, from + match.length);
  const isLast = after >= lengthOf(line);
  if (!isLast && line[after] !== separator) return undefined;
  return { text: match.slice(1, -1).replaceAll('""', '"'), end: isLast ? -1 : after };
}

function afterBlanks(line: string, at: number): number {
  let after = at;
  while (line[after] === ' ') after += 1;
  return after;
}

/** Without the `\r` of an end of line as Windows writes it, of which some programs write several. */
export function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, lengthOf(line)) : line;
}

function lengthOf(line: string): number {
  let length = line.length;
  while (line[length - 1] === '\r') length -= 1;
  return length;
}
