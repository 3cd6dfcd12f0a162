/** Text as it is searched: without case, without accents, letters and signs as most keyboards have them. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(OTHERS, (sign) => WRITTEN_AS[sign] ?? sign);
}

const ASCII = /^[\0-\x7f]*$/;

/** Combining marks of Latin, Greek and Cyrillic; vowel signs of other scripts are letters, and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters that no accent makes of another, and signs of print, as people write them who do not have them. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
const OTHERS = new RegExp(`[${Object.keys(WRITTEN_AS).join('')}]`, 'g');

/** Text as it is sorted: folded, and numbers in it by their size, so that S-2 comes before S-10. */
export const sorted = (text: string): string =>
  folded(text).replaceAll(/\d+/g, (digits) => {
    const number = digits.replace(/^0+(?=\d)/, '');
    // The more digits, the larger; of equal ones as they are.
    return `${String.fromCharCode(DIGITS_BEFORE + Math.min(number.length, DIGITS_MAX))}${number}`;
  });

/** Where a number begins stands how many digits it has: below all letters, above blanks and most signs. */
const DIGITS_BEFORE = 0x2f;
const DIGITS_MAX = 10;

/** The words a search looks for. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
