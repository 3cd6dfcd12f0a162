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
