import { Rejection, type Decision } from '#kernel/decision';
import type { Event } from '#kernel/event';
import { replay, type Fold } from '#kernel/fold';

/** Specs of decisions as sentences: given a history, when a command is decided on, then this happened. */
export function specify<S, E extends Event>(fold: Fold<S, E>) {
  return {
    given: (...history: readonly E[]) => ({
      when<C>(decide: Decision<C, S, E>, command: C) {
        const decided = (): readonly E[] => decide(command, replay(fold, history));
        return {
          thenHappened: (...events: readonly E[]) => {
            expect(decided()).toEqual(events);
          },
          thenNothing: () => {
            expect(decided()).toEqual([]);
          },
          thenRejected: (code: string) => {
            expect(rejectionCode(decided)).toBe(code);
          },
        };
      },
    }),
  };
}

function rejectionCode(decided: () => unknown): string | undefined {
  try {
    decided();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
}
