import { getCountries, type CountryCode } from 'libphonenumber-js/min';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;

/** Countries by their code and by their names in the languages that exports are in. */
const BY_NAME: ReadonlyMap<string, CountryCode> = new Map(
  getCountries().flatMap((code): [string, CountryCode][] => [
    [code.toLowerCase(), code],
    ...LANGUAGES.map((language): [string, CountryCode] => [
      (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code).toLowerCase(),
      code,
    ]),
    ...(code === 'GB' ? [['uk', code] as [string, CountryCode]] : []),
    ...(code === 'US' ? [['usa', code] as [string, CountryCode]] : []),
  ]),
);

/** The country a text names, by its code or its name; undefined where it names none. */
export const countryNamed = (text: string | undefined): CountryCode | undefined =>
  text === undefined ? undefined : BY_NAME.get(text.trim().toLowerCase());
