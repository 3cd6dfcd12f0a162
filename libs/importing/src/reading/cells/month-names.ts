const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;

/** Short forms that programs write and the tables of languages do not have. */
const MORE: Readonly<Record<string, number>> = {
  sep: 9,
  sept: 9,
  mrz: 3,
  maerz: 3,
  janner: 1,
  feber: 2,
  okt: 10,
  dez: 12,
  fev: 2,
  avr: 4,
  set: 9,
  mrt: 3,
  may: 5,
  mag: 5,
  mai: 5,
  mei: 5,
};

/** The month of a name or a short form of it, from 1, whichever the language. */
export const monthNamed = (name: string): number | undefined => MONTHS.get(folded(name));

/** Whether a word is the name of a day of the week, long or short. */
export const isWeekday = (name: string): boolean => WEEKDAYS.has(folded(name));

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(MORE),
  ...LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        folded(format.format(Date.UTC(2026, index, 15))),
        index + 1,
      ]);
    }),
  ),
]);

const WEEKDAYS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, index) =>
        folded(format.format(Date.UTC(2026, 2, 1 + index))),
      );
    }),
  ),
);
