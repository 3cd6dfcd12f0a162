import type { Band, CoursePoint, ScoreName } from '#insights/views';
import { daysBetween, type Day } from '#kernel/time';
import { BANDS, topOf } from '../marks/bands.ts';

/** Where a chart of a score has what, in percent of its width from its beginning and of its height from above. */
export interface Scale {
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  /** Where bands border on each other, each with the band above it. */
  readonly limits: readonly { readonly value: number; readonly band: Band }[];
}

/** A chance that never comes near certainty is drawn on half the scale, or its line would lie on the ground. */
const HALF_BELOW = 0.45;

export function scaleOf(
  name: ScoreName,
  points: readonly CoursePoint[],
  [from, to]: readonly [from: Day, to: Day],
): Scale {
  const days = Math.max(1, daysBetween(from, to));
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const top = name === 'churnRisk' && most < HALF_BELOW ? 0.5 : topOf(name);
  return {
    x: (day) => round((daysBetween(from, day) / days) * 100),
    y: (value) => round(100 - (value / top) * 100),
    limits: limitsOf(name).filter(({ value }) => value < top),
  };
}

/** Of points the best bands come first, and are the higher ones; of chances they are the lower ones. */
function limitsOf(name: ScoreName): readonly { readonly value: number; readonly band: Band }[] {
  const { names, limits } = BANDS[name];
  return limits.map((value, index) => ({
    value,
    band: (name === 'churnRisk' ? names[index + 1] : names[index]) ?? names[0],
  }));
}

/** A line through points; where a value is missing it stops, for a gap in knowledge is a gap. */
export const lineThrough = (points: readonly CoursePoint[], { x, y }: Scale): string =>
  points
    .map(({ day, value }, index) => {
      if (value === null) return '';
      const isOn = index > 0 && points[index - 1]?.value !== null;
      return `${isOn ? 'L' : 'M'}${String(x(day))} ${String(y(value))}`;
    })
    .join('');

/** The firsts of January within a chart. */
export function yearsWithin([from, to]: readonly [from: Day, to: Day]): readonly Day[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first }, (_, index) => `${String(first + 1 + index)}-01-01`);
}

/** The number of the point nearest to a place, in percent of the width. */
export function nearestTo(
  percent: number,
  points: readonly Pick<CoursePoint, 'day'>[],
  { x }: Scale,
): number {
  const away = points.map(({ day }) => Math.abs(x(day) - percent));
  return away.indexOf(Math.min(...away));
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
