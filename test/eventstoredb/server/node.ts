import type { ServerSettings } from '../controls.ts';
import type { Expected } from './commit-check.ts';
import type { EventLog, Proposed } from './event-log.ts';
import type { Faults } from './faults.ts';
import type { Outcome, Writer } from './writer.ts';

/** More than this in one append is refused. */
export const APPEND_BYTES_MAX = 1_048_576;

/** What every call handler works on. */
export interface Node {
  readonly settings: ServerSettings;
  readonly log: EventLog;
  readonly writer: Writer;
  readonly faults: Faults;
  readonly counts: { appends: number };
  readonly cutConnections: () => void;
}

/** Stores an append, or fails it as told; undefined when the client is to hear nothing. */
export function storeAppend(
  node: Node,
  stream: string,
  expected: Expected,
  proposed: readonly Proposed[],
): Outcome | undefined {
  node.counts.appends += 1;
  const fault = node.faults.takeAppendFault();
  if (fault === 'unstored') return undefined;
  const outcome = node.writer.append(stream, expected, proposed);
  if (fault === 'stored-cut') node.cutConnections();
  return fault ? undefined : outcome;
}

/** The size the server holds against its limit: an old one, by a slip, counts the data alone. */
export function sizeOf({ settings }: Node, { data, metadata, type }: Proposed): number {
  return settings.mode === 'old' ? data.length : data.length + metadata.length + type.length * 2;
}
