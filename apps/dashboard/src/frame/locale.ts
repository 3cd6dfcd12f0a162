/** English as it is written where the reader is, so that days read 3 March or March 3. */
export function localeOf(languages: readonly string[]): string {
  return languages.find((language) => language.startsWith('en') && isLocale(language)) ?? 'en';
}

/** Some systems name their languages in ways of their own. */
function isLocale(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
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
