import { isDay, type Day } from '#kernel/time';

const MONTHS = 12;

/**
 * The day that a text names as people write days where they are: `31 mar 2026`, `March 31 2026`, `31.3.2026`,
 * `3/31/2026`, `2026-03-31`. Undefined where it names none.
 */
export function typedDay(text: string, locale: string): Day | undefined {
  const typed = text.trim().toLocaleLowerCase(locale);
  if (isDay(typed)) return typed;
  const parts = typed.split(/[\s./,-]+/).filter((part) => part !== '');
  if (parts.length !== 3) return undefined;
  const month = parts.findIndex((part) => monthNamed(part, locale) !== undefined);
  if (month >= 0) {
    const [day = '', year = ''] = parts.filter((_part, index) => index !== month);
    return dayFrom(year, monthNamed(parts[month] ?? '', locale) ?? 0, day);
  }
  if (!parts.every((part) => /^\d+$/.test(part))) return undefined;
  const [first = '', second = '', year = ''] = parts;
  return monthFirst(locale) && typed.includes('/')
    ? dayFrom(year, Number(first), second)
    : dayFrom(year, Number(second), first);
}

function dayFrom(year: string, month: number, day: string): Day | undefined {
  const whole = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(whole) ? whole : undefined;
}

/** A month by its name, or by three letters and more of it, in the reader's language or in English. */
function monthNamed(word: string, locale: string): number | undefined {
  if (word.length < 3 || /^\d/.test(word)) return undefined;
  for (const language of [locale, 'en']) {
    const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < MONTHS; month += 1) {
      const name = names.format(new Date(Date.UTC(2026, month, 15))).toLocaleLowerCase(language);
      if (name.startsWith(word)) return month + 1;
    }
  }
  return undefined;
}

const monthFirst = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale).formatToParts().find(({ type }) => type !== 'literal')?.type ===
  'month';
