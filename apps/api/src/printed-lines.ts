import { printable } from '#kernel/printable';

/** Where log lines go: people read them in terminals, and what they quote may come from anybody. */
export const printedLines = {
  write: (line: string): void => {
    process.stdout.write(printable(line));
  },
};
