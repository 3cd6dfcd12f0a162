import { isCurrency, type Currency } from '#kernel/money';

/** Signs and short forms that stand for one currency alone. */
const SIGNS: Readonly<Record<string, Currency>> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  $us: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  mx$: 'MXN',
  nt$: 'TWD',
  r$: 'BRL',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₫': 'VND',
  '₪': 'ILS',
  '₱': 'PHP',
  '฿': 'THB',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  rmb: 'CNY',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rm: 'MYR',
  sfr: 'CHF',
  'sfr.': 'CHF',
};

/** What people say of a currency beside its names: plurals, and names without a country that only one bears. */
const WORDS: Readonly<Record<string, Currency>> = {
  euros: 'EUR',
  usdollars: 'USD',
  dollarus: 'USD',
  dollaramericain: 'USD',
  dolaresestadounidenses: 'USD',
  pounds: 'GBP',
  poundsterling: 'GBP',
  poundssterling: 'GBP',
  britishpounds: 'GBP',
  sterling: 'GBP',
  franken: 'CHF',
  swissfrancs: 'CHF',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
};

/** What several currencies are called. */
const SEVERAL: ReadonlySet<string> = new Set([
  ...[
    '$',
    '¥',
    '￥',
    'kr',
    'kr.',
    'fr',
    'fr.',
    'rs',
    'rs.',
    'dollar',
    'dollars',
    'krone',
    'kronen',
  ],
  ...['krona', 'kronor', 'kroner', 'franc', 'francs', 'peso', 'pesos', 'rupee', 'rupees', 'dinar'],
]);

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;
const LENGTH_MAX = 40;

/** The currency a text stands for, by its code, its sign or its name; undefined where it is none, or may be several. */
export function currencyIn(text: string): Currency | undefined {
  return currencyWord(text) ?? undefined;
}

/** The same, but null for what several currencies are called. */
export function currencyWord(text: string): Currency | null | undefined {
  const word = text.trim();
  if (word === '' || word.length > LENGTH_MAX) return undefined;
  const code = word.toUpperCase();
  if (isCurrency(code)) return code;
  const lower = word.toLowerCase();
  const sign = Object.hasOwn(SIGNS, lower) ? SIGNS[lower] : undefined;
  if (sign !== undefined) return sign;
  if (SEVERAL.has(lower)) return null;
  const name = folded(word);
  return (Object.hasOwn(WORDS, name) ? WORDS[name] : undefined) ?? names().get(name);
}

let known: ReadonlyMap<string, Currency> | undefined;

/** Names of all currencies in the languages of our users; a name that two of them bear is none. */
function names(): ReadonlyMap<string, Currency> {
  known ??= namesIn(LANGUAGES);
  return known;
}

function namesIn(languages: readonly string[]): ReadonlyMap<string, Currency> {
  const found = new Map<string, Currency>();
  const twice = new Set<string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'currency' });
    for (const code of Intl.supportedValuesOf('currency')) {
      const name = folded(display.of(code) ?? code);
      if ((found.get(name) ?? code) !== code) twice.add(name);
      found.set(name, code);
    }
  }
  for (const name of twice) found.delete(name);
  return found;
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
