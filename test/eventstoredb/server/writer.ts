import { randomUUID } from 'node:crypto';
import { checkCommit, CommittedIds, type Expected } from './commit-check.ts';
import type { EventLog, Proposed } from './event-log.ts';
import { softDeletion, truncatedBefore, undeletion } from './stream-metadata.ts';

export type Outcome =
  | {
      readonly kind: 'stored';
      /** -1 when the stream has no event. */
      readonly revision: number;
      /** Not known of a repeated event that can no longer be read. */
      readonly position: number | undefined;
    }
  | { readonly kind: 'wrong-version'; readonly current: number }
  | { readonly kind: 'deleted' };

/** The only one who writes to the log. */
export class Writer {
  readonly #committed = new CommittedIds();
  readonly #log: EventLog;

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** Undefined when there is no answer. */
  append(stream: string, expected: Expected, proposed: readonly Proposed[]): Outcome | undefined {
    const ids = proposed.map(({ id }) => id);
    const decision = checkCommit(this.#log, this.#committed, stream, expected, ids);
    if (decision.kind === 'repeated') return this.#repeated(stream, decision.revision);
    if (decision.kind === 'tripped') return undefined;
    if (decision.kind !== 'write') return decision;
    const first = this.#log.stream(stream).length;
    const position = this.#write(stream, proposed);
    if (decision.undelete) this.#write(`$$${stream}`, [undeletion(first)]);
    return { kind: 'stored', revision: first + proposed.length - 1, position };
  }

  softDelete(stream: string, expected: Expected): Outcome {
    const decision = checkCommit(this.#log, this.#committed, stream, expected, [randomUUID()]);
    if (decision.kind === 'wrong-version' || decision.kind === 'deleted') return decision;
    const metadata = `$$${stream}`;
    const missing = [stream, metadata].every((name) => this.#log.stream(name).length === 0);
    if (missing) return { kind: 'wrong-version', current: -1 };
    const position = this.#write(metadata, [softDeletion()]);
    return { kind: 'stored', revision: this.#log.stream(stream).length - 1, position };
  }

  #write(stream: string, proposed: readonly Proposed[]): number {
    const first = this.#log.stream(stream).length;
    const position = this.#log.append(stream, proposed);
    this.#committed.note(
      stream,
      first,
      proposed.map(({ id }) => id),
    );
    return position;
  }

  #repeated(stream: string, revision: number): Outcome {
    const readable = revision >= truncatedBefore(this.#log, stream);
    const position = readable ? this.#log.stream(stream)[revision]?.position : undefined;
    return { kind: 'stored', revision, position };
  }
}
