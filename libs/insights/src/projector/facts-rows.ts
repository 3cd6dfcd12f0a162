import type { Instant } from '#kernel/time';

/** By what name other languages say it: a row or an event that is none, one that cannot be folded, or scored. */
export type FoldProblemCode =
  'row-unreadable' | 'event-unreadable' | 'event-not-taken' | 'not-scored';

/** Why a projection's facts cannot be used: it could not take an event, or its row cannot be read. */
export interface FoldProblem {
  readonly says: string;
  /** Rows of before 2026-12 have none. */
  readonly code?: FoldProblemCode;
  /** The event it could not take; null where it is the row. */
  readonly eventId: string | null;
}

/**
 * What a projection remembers of an account, and when the last event it read of it occurred. Facts never
 * change; the row that holds them does, as events are folded on.
 */
interface FactsRow<S> {
  until: Instant;
  facts: S;
  /** The facts are those before the event that could not be taken. */
  readonly problem?: FoldProblem;
}

/** The rows of an account, by the name of their facts; undefined where no event of the account mattered yet. */
export type FactsRows<F> = { -readonly [N in keyof F]: FactsRow<F[N]> | undefined };

/** Beyond all that occurs: whatever comes next is late for a row with a problem, so that it is folded again. */
const NEVER: Instant = '9999-12-31T23:59:59.999Z';

export const brokenRow = <S>(facts: S, problem: FoldProblem): FactsRow<S> => ({
  until: NEVER,
  facts,
  problem,
});

export const rowText = ({ until, facts, problem }: FactsRow<unknown>): string =>
  JSON.stringify(problem ? { until, facts, problem } : { until, facts });

/** A row as `rowText` wrote it, if need be years ago: what is no such thing is a row with a problem. */
export function rowOf<S>(text: string, initial: S): FactsRow<S> {
  try {
    const row: unknown = JSON.parse(text);
    // Rows are written by the very projection, in the very version, that they are read for.
    if (isRow(row)) return row as FactsRow<S>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return brokenRow(initial, {
    says: 'its row cannot be read',
    code: 'row-unreadable',
    eventId: null,
  });
}

const isRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  'until' in row &&
  typeof row.until === 'string' &&
  'facts' in row &&
  typeof row.facts === 'object' &&
  row.facts !== null;
