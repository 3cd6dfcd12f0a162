import { LANGUAGES, type Language } from '../../parts/texts/language.ts';

/** The language the page speaks: the one that was chosen here, or the first of the system's that it knows. */
export function languageOf(chosen: string | null, languages: readonly string[]): Language {
  if (chosen !== null && isSpoken(chosen)) return chosen;
  return languages.map(languageIn).find(isSpoken) ?? 'en';
}

/**
 * A language as it is written where the reader is, so that days read 3 March or March 3: the system's own name of it,
 * or else the language in the country of the system.
 */
export function localeOf(language: Language, languages: readonly string[]): string {
  const known = languages.filter(isLocale);
  const own = known.find((one) => languageIn(one) === language);
  if (own !== undefined) return own;
  const region = known.map((one) => new Intl.Locale(one).region).find(Boolean);
  return region === undefined ? language : `${language}-${region}`;
}

const isSpoken = (language: string): language is Language => Object.hasOwn(LANGUAGES, language);

const languageIn = (locale: string): string => /^[a-z]+/.exec(locale)?.[0] ?? '';

/** Some systems name their languages in ways of their own. */
function isLocale(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** Whether lines of a language begin at the right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale: Intl.Locale & TextKnown = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/** The first day of the week where the reader is, 0 for Sunday; Monday where nobody knows. */
export function firstDayOfWeek(languages: readonly string[]): number {
  const language = languages.find(isLocale);
  if (language === undefined) return MONDAY;
  // Not every browser knows weeks, and some know them under their older name.
  const locale: Intl.Locale & WeekKnown = new Intl.Locale(language);
  const { firstDay = MONDAY } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
  return firstDay % DAYS;
}

const MONDAY = 1;
const DAYS = 7;

interface WeekKnown {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

interface TextKnown {
  readonly getTextInfo?: () => { readonly direction: 'ltr' | 'rtl' };
  readonly textInfo?: { readonly direction: 'ltr' | 'rtl' };
}
