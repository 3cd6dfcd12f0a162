import { TextDecoder } from 'node:util';
import { CARDS_HEADING } from '../headings.ts';

/** One property of a card: `email`, its parameters by small letters, and its value as it is written. */
export interface CardProperty {
  readonly name: string;
  readonly value: string | readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** The cells of a card under the heading of ours. */
export function cardCells(properties: readonly CardProperty[]): readonly string[] {
  const all = (name: string): readonly CardProperty[] =>
    preferredFirst(properties.filter((property) => property.name === name));
  const parts = (name: string): readonly string[] => {
    const [first] = all(name);
    return first ? partsOf(first) : [];
  };
  const text = (name: string): string => parts(name).join(';').trim();
  const [family = '', given = '', middle = ''] = parts('n');
  const [company = '', department = ''] = parts('org');
  const address = [...all('adr')].sort((left, right) => rank(left) - rank(right))[0];
  const cells: Readonly<Record<(typeof CARDS_HEADING)[number], string>> = {
    uid: text('uid').replace(/^urn:uuid:/i, ''),
    full_name: text('fn') || [given, middle, family].filter((part) => part !== '').join(' '),
    company,
    department,
    title: text('title') || text('role'),
    email: text('email').replace(/^mailto:/i, ''),
    phone: text('tel').replace(/^tel:/i, ''),
    country: (address ? partsOf(address)[6] : undefined) ?? '',
    revised_at: text('rev'),
  };
  return CARDS_HEADING.map((name) => cells[name]);
}

/** The address at work says more of where somebody is called than that at home. */
const rank = ({ params }: CardProperty): number => (/\bwork\b/i.test(params['type'] ?? '') ? 0 : 1);

const preferredFirst = (properties: readonly CardProperty[]): readonly CardProperty[] =>
  properties.toSorted((left, right) => preference(left) - preference(right));

function preference({ params }: CardProperty): number {
  if (/\bpref\b/i.test(params['type'] ?? '')) return 0;
  const order = Number(params['pref'] ?? 100);
  return Number.isNaN(order) ? 100 : order;
}

/** What stands between semicolons, unescaped, and decoded where it is quoted-printable (vCard 2.1). */
function partsOf({ value, params }: CardProperty): readonly string[] {
  const written = typeof value === 'string' ? value : value.join(';');
  const isQuoted = /quoted-printable/i.test(params['encoding'] ?? '');
  const text = isQuoted ? unquoted(written, params['charset'] ?? 'utf-8') : written;
  return text
    .split(/(?<!\\);/)
    .map((part) => part.replaceAll(/\\n/gi, ' ').replaceAll(/\\(.)/g, '$1').trim());
}

function unquoted(text: string, charset: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1'));
}
