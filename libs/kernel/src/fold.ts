import type { Event } from './event.ts';

/** A state and how each event moves it. */
export interface Fold<S, E extends Event> {
  readonly initial: S;
  readonly on: Reducers<S, E>;
}

/** One reducer for each event type that matters here; all other events leave the state as it is. */
export type Reducers<S, E extends Event> = {
  readonly [T in E['type']]?: (state: S, event: Extract<E, { type: T }>) => S;
};

/** Own keys only: an event type named like a member of Object.prototype has no reducer. */
export function evolve<S, E extends Event>({ on }: Fold<S, E>, state: S, event: E): S {
  if (!Object.hasOwn(on, event.type)) return state;
  // The key is the event's own type, so the reducer found takes that very member of the union.
  const reduce = on[event.type as E['type']] as ((state: S, event: E) => S) | undefined;
  return reduce ? reduce(state, event) : state;
}

export const replay = <S, E extends Event>(fold: Fold<S, E>, history: readonly E[]): S =>
  history.reduce((state, event) => evolve(fold, state, event), fold.initial);
