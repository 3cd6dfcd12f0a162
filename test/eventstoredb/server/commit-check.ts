import type { EventLog } from './event-log.ts';
import { truncatedBefore, SOFT_DELETED } from './stream-metadata.ts';

/** What a stream must look like: its last revision, or a condition. */
export type Expected = number | 'no_stream' | 'any' | 'stream_exists';

export type Decision =
  | { readonly kind: 'write'; readonly undelete: boolean }
  | { readonly kind: 'repeated'; readonly revision: number }
  /** The server trips over its own answer, and gives none. */
  | { readonly kind: 'tripped' }
  | { readonly kind: 'wrong-version'; readonly current: number }
  | { readonly kind: 'deleted' };

/**
 * Which ids this process has written, and where first: one table for all streams, empty after a start. Only
 * appends without an exact revision lean on it.
 */
export class CommittedIds {
  readonly #places = new Map<string, { readonly stream: string; readonly revision: number }>();

  note(stream: string, firstRevision: number, ids: readonly string[]): void {
    for (const [index, id] of ids.entries()) {
      if (!this.#places.has(id)) this.#places.set(id, { stream, revision: firstRevision + index });
    }
  }

  revisionOf(stream: string, id: string): number | undefined {
    const place = this.#places.get(id);
    return place?.stream === stream ? place.revision : undefined;
  }
}

/** The server's own check before it writes (IndexWriter.CheckCommit), step for step. */
export function checkCommit(
  log: EventLog,
  committed: CommittedIds,
  stream: string,
  expected: Expected,
  ids: readonly string[],
): Decision {
  const current = log.stream(stream).length - 1;
  const softDeleted = truncatedBefore(log, stream) === SOFT_DELETED;
  if (expected === 'stream_exists') {
    if (softDeleted) return { kind: 'deleted' };
    if (current < 0 && log.stream(`$$${stream}`).length === 0)
      return { kind: 'wrong-version', current };
  }
  if (expected === 'any' || expected === 'stream_exists')
    return checkAnywhere(committed, stream, ids, current, softDeleted);

  const before = expected === 'no_stream' ? -1 : expected;
  if (before === current) return { kind: 'write', undelete: softDeleted };
  if (before > current) return { kind: 'wrong-version', current };
  return checkBehind(log, stream, before, ids, softDeleted);
}

function checkAnywhere(
  committed: CommittedIds,
  stream: string,
  ids: readonly string[],
  current: number,
  softDeleted: boolean,
): Decision {
  const places: number[] = [];
  for (const id of ids) {
    const place = committed.revisionOf(stream, id);
    if (place === undefined && places.length > 0) return { kind: 'wrong-version', current };
    if (place === undefined) break;
    places.push(place);
  }
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'write', undelete: softDeleted };
  // It counts the events from the first place to the last, and less than none is too few.
  return last < first - 1 ? { kind: 'tripped' } : { kind: 'repeated', revision: last };
}

function checkBehind(
  log: EventLog,
  stream: string,
  before: number,
  ids: readonly string[],
  softDeleted: boolean,
): Decision {
  const events = log.stream(stream);
  const wrong = { kind: 'wrong-version', current: events.length - 1 } as const;
  const strange = ids.findIndex((id, index) => events[before + 1 + index]?.id !== id);
  if (strange === 0 && before === -1 && softDeleted) return { kind: 'write', undelete: true };
  if (strange >= 0 || ids.length === 0) return wrong;
  return { kind: 'repeated', revision: before + ids.length };
}
