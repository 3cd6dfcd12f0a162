import type { EventsOf } from '#kernel/event';

/** One sample for each type of a subject. */
export type SamplesOf<Shapes> = {
  readonly [T in keyof Shapes & string]: Extract<EventsOf<Shapes>, { type: T }>;
};
