import type { LogEntry, Recorded } from '#kernel/event';
import type { StoredEvent } from '#kernel/event-store';
import type { MainstayEvent } from './catalogue.ts';
import { isAmendment } from './effective-history.ts';

/** The type of what stands for an amendment nobody can read: which event it is about is not known either. */
export const NO_TYPE = 'Unreadable';

/**
 * Stands for an event of an account that cannot be read, until it is corrected or retracted. It keeps its place, its
 * type and its moment, and says why it cannot be read; it has no content.
 */
export function unreadable(
  stored: StoredEvent,
  error: unknown,
): Recorded<MainstayEvent, keyof LogEntry> {
  const { type, id, stream, revision, position, occurredAt, recordedAt } = stored;
  // Whoever folds looks at `unreadable` before the type.
  return {
    type: isAmendment(stored) ? NO_TYPE : type,
    occurredAt,
    data: {},
    id,
    stream,
    revision,
    position,
    recordedAt,
    unreadable: `${type} cannot be read: ${reasonOf(error)}`,
  } as unknown as Recorded<MainstayEvent, keyof LogEntry>;
}

/** What a parser quotes of the text helps nobody. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'what is stored of it is no JSON';
  return error instanceof Error ? error.message : String(error);
}

/** Why an event of an account cannot be read whose type no release up to this one has written. */
export const TYPE_UNKNOWN = 'this version knows no such type';
