/**
 * Text as it is searched: without case, accents, marks of vowels that are left out in writing, and signs that nobody
 * sees; letters and signs as most keyboards have them.
 */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(UNWRITTEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(OTHERS, (sign) => WRITTEN_AS[sign] ?? sign);
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Combining marks of Latin, Greek and Cyrillic, points of Hebrew, marks of Arabic with hamza and madda above and below
 * letters, and its stroke that makes words longer; joiners, soft hyphens, marks of direction. Vowel signs of other
 * scripts are letters, and stay.
 */
const UNWRITTEN = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- marks without a letter are what is looked for
  `[${[
    '\\u0300-\\u036f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2',
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc',
    '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff',
  ].join('')}]`,
  'g',
);

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
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
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
