import { HORIZON_DAYS_MAX, HORIZON_DAYS_MIN } from '#insights/portfolio/portfolio.query';
import { accountIdIn, isIdentifier } from '#kernel/identifier';
import { isDay, parseInstant, type Day } from '#kernel/time';
import { UsedWrongly } from './failure.ts';

/** A day as people write it. @throws UsedWrongly */
export function dayIn(text: string, option: string): Day {
  if (isDay(text)) return text;
  throw new UsedWrongly(`${option} is ${quoted(text)}: write a day such as 2026-03-31.`);
}

/** An instant with its offset, or a day. @throws UsedWrongly */
export function dayOrInstantIn(text: string, option: string): string {
  const said = isDay(text) ? text : parseInstant(text);
  if (said !== undefined) return said;
  throw new UsedWrongly(
    `${option} is ${quoted(text)}: write an instant with its offset, such as 2026-03-31T14:30:00Z, or a day.`,
  );
}

/** An account by its number, however its letters are composed; what is none is unknown. */
export const accountNamed = (text: string): string => accountIdIn(text) ?? text;

/** A whole number within bounds, both inclusive. @throws UsedWrongly */
export function wholeIn(text: string, option: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d{1,15}$/.test(text) && number >= min && number <= max) return number;
  throw new UsedWrongly(
    `${option} is ${quoted(text)}: write a whole number from ${min} to ${max}.`,
  );
}

/** A horizon of churn risk, in days. @throws UsedWrongly */
export const horizonDaysIn = (text: string): number =>
  wholeIn(text, '--horizon-days', HORIZON_DAYS_MIN, HORIZON_DAYS_MAX);

/** Words with commas between them. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** An argument as it is typed into a shell. */
export const shellWord = (text: string): string =>
  isIdentifier(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const quoted = (text: string): string => (text === '' ? 'empty' : `"${text}"`);
