import Table from 'cli-table3';
import { printable } from '#kernel/printable';

/** What a command answers: rows for people, or the same as JSON for machines. */
export interface Answer {
  readonly json: unknown;
  /** Lines for people, without the last line break. */
  readonly text: string;
}

/** Answers go to standard output and nothing else does, so that a pipe gets what was asked for; nothing acts on a terminal. */
export function answer({ json, text }: Answer, asJson: boolean): void {
  process.stdout.write(`${printable(asJson ? JSON.stringify(json, null, 2) : text)}\n`);
}

/** A sentence for people on the side: progress, warnings, errors. */
export function say(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`);
}

export type Align = 'left' | 'right';

/** A table with a heading and no ink but for its heading. Numbers stand on the right. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly Align[] = [],
): string {
  const drawn = new Table({
    head: [...heading],
    colAligns: heading.map((_, index) => align[index] ?? 'left'),
    chars: BLANK,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  // Before widths are taken: a sequence has none for the table, and some once it is shown.
  drawn.push(...rows.map((row) => row.map(printable)));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const BLANK = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((place) => [place, '']),
);

/** Lines no wider than the terminal; elsewhere they are left as they are. */
export function withinTerminal(text: string): string {
  const { isTTY, columns } = process.stdout;
  if (!isTTY) return text;
  return text
    .split('\n')
    .map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line))
    .join('\n');
}

/** A sentence in lines that fit the terminal beside an indent; between words only. */
export function wrapped(sentence: string, indent: number): string[] {
  const { isTTY, columns } = process.stdout;
  const width = Math.max(40, (isTTY ? columns : WIDTH) - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Where no terminal says how wide it is. */
const WIDTH = 100;

/** `1 event`, `2 events`. */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Whoever reads the answer may stop early, as `head` does: that is no failure. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
