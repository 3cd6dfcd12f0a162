import { daysBetween, type Day } from '#kernel/time';
import { YEAR_DAYS } from './order-facts.ts';

/** Whether the 365 days up to a day begin before the first order: their revenue is then not that of a year. */
export const isYearYoung = (firstOrderOn: Day, asOf: Day): boolean =>
  daysBetween(firstOrderOn, asOf) < YEAR_DAYS - 1;
