import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { ScoreName } from '../score/bands.ts';

/** A score at the end of a day; null where none was judged. */
export interface CoursePoint {
  readonly day: Day;
  readonly value: number | null;
}

/** A day on which events moved a score, and which of them did. */
export interface CourseMark {
  readonly day: Day;
  readonly before: number | null;
  readonly after: number | null;
  readonly eventIds: readonly string[];
}

/** How a score went over a year, what moved it, and how it goes on if nobody acts. */
export interface ScoreCourse {
  readonly name: ScoreName;
  /** The ends of the last twelve months, the day asked, and each day it was moved, before and after. */
  readonly points: readonly CoursePoint[];
  /** The largest moves, the oldest first. */
  readonly marks: readonly CourseMark[];
  /** From the day asked to the first day on which the band gets worse; empty where none is foreseen. */
  readonly outlook: readonly CoursePoint[];
}

/** The courses of the three scores of an account. */
export interface Courses extends Moment {
  readonly accountId: string;
  readonly horizonDays: number;
  readonly courses: readonly ScoreCourse[];
}
