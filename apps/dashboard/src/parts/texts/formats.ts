import { useIntl, type IntlShape } from 'react-intl';
import { digitsShown } from '#insights/score/shown-figure';
import type { MoneyView, ScoreName } from '#insights/views';
import { exponentOf } from '#kernel/money';
import { daysBetween, type Day, type Instant } from '#kernel/time';
import { sayIn, type Say } from './text.ts';

/** Figures, amounts and dates as the reader writes them. */
export type Formats = ReturnType<typeof formatsOf>;

export function useFormats(): Formats {
  const intl = useIntl();
  const known = made.get(intl) ?? formatsOf(intl);
  made.set(intl, known);
  return known;
}

/** One set a language, whoever asks. */
const made = new WeakMap<IntlShape, Formats>();

/** Exported for specs; the page asks `useFormats`. */
export function formatsOf(intl: IntlShape) {
  const say = sayIn(intl);
  const money = ({ amountMinor, currency }: MoneyView, digits: number) =>
    intl.formatNumber(amountMinor / 10 ** exponentOf(currency), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    });
  const number = (value: number, digits = 0) =>
    intl.formatNumber(value, { maximumFractionDigits: digits, minimumFractionDigits: digits });
  const percent = (share: number, digits = 0) =>
    intl.formatNumber(share, {
      style: 'percent',
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    });
  const chance = (value: number, digits = 0) => {
    if (digits > 0) return percent(value, digits);
    if (value > 0 && value < SURE) return `<${percent(2 * SURE)}`;
    return value > 1 - SURE && value < 1 ? `>${percent(1 - 2 * SURE)}` : percent(value);
  };
  const score = (name: ScoreName, value: number, digits = 0) => {
    const shown = digitsShown(name, value, digits);
    return name === 'churnRisk' ? chance(value, shown) : number(value, shown);
  };
  const distances = new Map<number, string>();
  const away = (day: Day, today: Day) => {
    const days = daysBetween(today, day);
    const known = distances.get(days) ?? distance(days, say);
    distances.set(days, known);
    return known;
  };
  const dayBy = (day: Day, options: DayOptions) =>
    intl.formatDate(`${day}T12:00:00Z`, { ...options, timeZone: 'UTC' });
  return {
    number,
    percent,
    away,
    /** Signed, so that a gain is told from a loss without colour. */
    signed: (value: number, digits: number) =>
      intl.formatNumber(value, {
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
        signDisplay: 'exceptZero',
      }),
    /** In a few figures, for what only sets a scale. */
    roughAmount: ({ amountMinor, currency }: MoneyView) =>
      intl.formatNumber(amountMinor / 10 ** exponentOf(currency), {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        maximumFractionDigits: 1,
      }),
    /** Whole units of a currency, for tables; the exact amount stands in the hint. */
    amount: (value: MoneyView) => money(value, 0),
    exactAmount: (value: MoneyView) => money(value, exponentOf(value.currency)),
    day: (day: Day) => dayBy(day, DAY),
    shortDay: (day: Day) => dayBy(day, SHORT_DAY),
    /** The day within the year asked in; of another year the month and the year. */
    nearDay: (day: Day, from: Day) =>
      dayBy(day, day.slice(0, 4) === from.slice(0, 4) ? SHORT_DAY : SHORT_MONTH),
    /** With its name in the week. */
    weekday: (day: Day) => dayBy(day, WEEKDAY),
    shortMonth: (day: Day) => dayBy(day, SHORT_MONTH),
    month: (day: Day) => dayBy(day, MONTH),
    bytes: (count: number) =>
      intl.formatNumber(count < 1e6 ? count / 1e3 : count / 1e6, {
        style: 'unit',
        unit: count < 1e6 ? 'kilobyte' : 'megabyte',
        maximumFractionDigits: 1,
      }),
    list: (words: readonly string[]) => intl.formatList([...words]),
    moment: (instant: Instant) => intl.formatDate(instant, MOMENT),
    time: (instant: Instant | number) => intl.formatTime(instant),
    /**
     * A score as it is shown: a chance in percent, but never as certain; the others in points. It has more
     * digits than asked for where rounding would put it into another band than the score's.
     */
    score,
    chance,
    exactScore: (name: ScoreName, value: number) => score(name, value, EXACT_DIGITS),
  };
}

const EXACT_DIGITS = 2;

/** What would round to 0 or 100 percent. */
const SURE = 0.005;

type DayOptions =
  typeof DAY | typeof WEEKDAY | typeof SHORT_DAY | typeof SHORT_MONTH | typeof MONTH;

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short' } as const;
const SHORT_MONTH = { month: 'short', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit' } as const;

function distance(days: number, say: Say): string {
  if (days === 0) return say('days.today');
  return days > 0 ? say('days.ahead', { days }) : say('days.ago', { days: -days });
}
