/** Text as it is compared in searching and sorting: without case and without accents. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC').toLowerCase();
}

const ASCII = /^[\0-\x7f]*$/;

/** Combining marks of Latin, Greek and Cyrillic; vowel signs of other scripts are letters, and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The words a search looks for. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
