import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import type { ReadBatch, ReadEntry } from '../reading/read-entries.ts';
import { sourceRow } from '../rows/kept-row.ts';
import { why, type Why } from '../why/why.ts';
import type { ImportProgress, ImportTally } from './import-progress.ts';
import { RejectedRows } from './rejected-rows.ts';
import type { WaitingRows } from './waiting-rows.ts';

const REJECTED_BYTES_MIN = 4 * 1024 ** 2;
const REJECTED_TIMES = 32;

/** Hears what became of the rows of a file. */
export interface Outcomes {
  /** Takes in a batch; where some may wait, those are not told of yet. */
  add(
    batch: ReadBatch,
    outcomes: readonly BulkOutcome[],
    waiting: WaitingRows | undefined,
  ): void | Promise<void>;
}

/** What a row became, and why it was refused where it was. */
interface Settled {
  readonly read: ReadEntry;
  readonly outcome: BulkOutcome;
  readonly reason: Why | undefined;
}

/** The entries of a batch that do not wait, each with what it became. */
export function* settledOf(
  batch: ReadBatch,
  outcomes: readonly BulkOutcome[],
  waiting: WaitingRows | undefined,
): Generator<Settled> {
  waiting?.saw(batch);
  for (const [index, outcome] of outcomes.entries()) {
    const read = batch.entries[index];
    if (!read || waiting?.add(read, outcome)) continue;
    yield { read, outcome, reason: reasonOf(outcome) };
  }
}

/** What becomes of the rows of one import: counts, and the rows that are set aside with their reasons. */
export class RowOutcomes implements Outcomes {
  #rejects: RejectedRows | undefined;

  constructor(
    private readonly tally: ImportTally,
    private readonly base: string,
  ) {}

  async add(
    batch: ReadBatch,
    outcomes: readonly BulkOutcome[],
    waiting: WaitingRows | undefined,
  ): Promise<void> {
    this.#rejects ??= new RejectedRows(this.base, batch.heading, rejectedMax(this.tally.progress));
    for (const row of batch.rejected) await this.#rejects.add(row);
    for (const { read, reason } of settledOf(batch, outcomes, waiting)) {
      if (reason !== undefined) await setAside(this.#rejects, read, reason);
    }
    this.tally.add(batch, outcomes, this.#rejects.count);
  }

  /** Answers where the rows are that were set aside; null where none were. */
  async end(): Promise<string | null> {
    return (await this.#rejects?.end()) ?? null;
  }
}

/** What rows come to with their reasons, of a file as well compressed as such files are. */
const rejectedMax = ({ bytesTotal }: ImportProgress): number =>
  REJECTED_BYTES_MIN + REJECTED_TIMES * bytesTotal;

/** Why an entry was refused; undefined when it was not. */
function reasonOf(outcome: BulkOutcome): Why | undefined {
  switch (outcome.kind) {
    case 'recorded':
    case 'known':
      return undefined;
    case 'differs':
      return why('differs');
    case 'retracted':
      return why('retracted', { eventId: outcome.eventId });
    case 'rejected':
      return refused(outcome);
  }
}

async function setAside(rejects: RejectedRows, { rows }: ReadEntry, reason: Why): Promise<void> {
  for (const row of rows) await rejects.add({ ...sourceRow(row), reason });
}

/** As it is refused anywhere else, by the code that tells it in other languages. */
const refused = ({ code, message, params }: Extract<BulkOutcome, { kind: 'rejected' }>): Why => ({
  code,
  message: `${code}: ${message}`,
  ...(params ? { params } : {}),
});
