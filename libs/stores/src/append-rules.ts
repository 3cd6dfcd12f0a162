import { AppendTooLarge, APPEND_BYTES_MAX, StreamMoved, type Append } from '#kernel/event-store';

/** What an append needs to see of the stream it goes to. */
export interface StreamSight {
  /** The last revision; -1 when the stream has no event. */
  readonly head: number;
  idAt(revision: number): string | undefined;
  /** Where an id stands first in the stream. */
  revisionOf(id: string): number | undefined;
}

/**
 * The revision at which an append that was made before ended, or undefined when its events are to be
 * written now. These are EventStoreDB's rules, kept by every store.
 * @throws StreamMoved
 */
export function repeatedUpTo(append: Append, sight: StreamSight): number | undefined {
  const { expected, events } = append;
  if (events.length === 0) return sight.head;
  if (expected === 'any') return repeatedAnywhere(append, sight);
  if (expected === 'exists') {
    if (sight.head < 0) throw moved(append, sight);
    return repeatedAnywhere(append, sight);
  }
  const before = expected === 'none' ? -1 : expected;
  return before === sight.head ? undefined : repeatedFrom(before + 1, append, sight);
}

/** @throws AppendTooLarge */
export function refuseTooLarge(append: Append): void {
  // A UTF-16 unit takes three bytes of UTF-8 at most, so small appends need not be measured exactly.
  if (append.events.reduce((sum, event) => sum + bytesAtMost(event), 0) <= APPEND_BYTES_MAX) return;
  const bytes = bytesOf(append);
  if (bytes > APPEND_BYTES_MAX) throw new AppendTooLarge(bytes);
}

/** What an append takes on its way to a store elsewhere. */
export const bytesOf = ({ events }: Append): number =>
  events.reduce((sum, event) => sum + ENVELOPE_BYTES + Buffer.byteLength(textOf(event)), 0);

/** What surrounds the texts of an event: both instants, the version, the names of all fields. */
const ENVELOPE_BYTES = 256;

type Texts = Append['events'][number];

const bytesAtMost = ({ id, type, data, personal, meta }: Texts): number =>
  ENVELOPE_BYTES +
  3 * (id.length + type.length + data.length + (personal?.length ?? 0) + meta.length);

const textOf = ({ id, type, data, personal, meta }: Texts): string =>
  id + type + data + (personal ?? '') + meta;

/** Under an exact revision the same ids, or a prefix of them, must stand right after it. */
function repeatedFrom(first: number, append: Append, sight: StreamSight): number {
  const stands = append.events.every(({ id }, index) => sight.idAt(first + index) === id);
  if (!stands) throw moved(append, sight);
  return first + append.events.length - 1;
}

/** Without an exact revision the first id decides: new means write, known means all must be known. */
function repeatedAnywhere(append: Append, sight: StreamSight): number | undefined {
  let last: number | undefined;
  for (const { id } of append.events) {
    const place = sight.revisionOf(id);
    if (place === undefined && last === undefined) return undefined;
    if (place === undefined) throw moved(append, sight);
    last = place;
  }
  return last;
}

const moved = ({ stream, expected }: Append, { head }: StreamSight): StreamMoved =>
  new StreamMoved(stream, expected, head);
