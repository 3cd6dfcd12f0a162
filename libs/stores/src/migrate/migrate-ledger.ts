import { setTimeout as pause } from 'node:timers/promises';
import {
  StoreUnavailable,
  type Append,
  type EventStore,
  type StoredEvent,
} from '#kernel/event-store';
import { isSameZone } from '#kernel/zone';
import { appendsOf } from './appends-of.ts';
import { LedgerDigest, saidBy } from './ledger-digest.ts';
import { MigrationRefused } from './migration-refused.ts';

/** About as many events as a bulk writer may write at once beside others. */
const WRITTEN_AT_ONCE_MAX = 250;

/** How often an append is tried on a store that cannot be reached, before the migration is left for later. */
const TRIES_MAX = 10;

export interface Migrated {
  /** How many events both ledgers hold. */
  readonly events: number;
  /** How many of them were written by this run; 0 says that the copy was there already. */
  readonly written: number;
  /** SHA-256 over everything said in log order, the same on both sides. */
  readonly digest: string;
}

/** How far a migration is: the position reached in the ledger it reads, and where that ends. */
export type MigrationProgress = (
  step: 'copying' | 'verifying',
  position: number,
  head: number,
) => void;

/**
 * Copies a ledger into another store in log order: ids, revisions, both times and all texts stay. The target says
 * itself how far an earlier run came: its log must be the beginning of the source's. Afterwards it is read again as
 * a whole and compared.
 * @throws MigrationRefused, StoreUnavailable
 */
export async function migrateLedger(
  from: EventStore,
  to: EventStore,
  onProgress: MigrationProgress = () => undefined,
): Promise<Migrated> {
  await mustFit(from, to);
  const source = new LedgerDigest();
  const standing = new Standing(to);
  const head = await from.head();
  let written = 0;
  for await (const page of pagesOf(from)) {
    const known = await standing.compare(page);
    const missing = page.slice(known);
    await write(to, missing);
    source.add(page);
    written += missing.length;
    const position = page.at(-1)?.position ?? 0;
    // Whoever still writes into the source moves its end.
    onProgress('copying', position, Math.max(position, head));
  }
  await standing.mustEnd(written);
  await mustHold(to, source, onProgress);
  return { events: source.events, written, digest: source.toString() };
}

async function mustFit(from: EventStore, to: EventStore): Promise<void> {
  const [source, target] = [await from.identity(), await to.identity()];
  if (source.ledgerId === target.ledgerId) {
    throw new MigrationRefused(`Both are the ledger ${source.ledgerId}: name two places.`);
  }
  if (!isSameZone(source.zone, target.zone)) {
    throw new MigrationRefused(
      `The target counts days in ${target.zone}, the source in ${source.zone}: a ledger keeps its zone.`,
    );
  }
}

/** What the target holds already, read beside the source. */
class Standing {
  #position = 0;
  #hasEnded = false;

  constructor(private readonly to: EventStore) {}

  /** How many of the next events stand in the target. @throws MigrationRefused when others do */
  async compare(expected: readonly StoredEvent[]): Promise<number> {
    let known = 0;
    while (known < expected.length && !this.#hasEnded) {
      const limit = expected.length - known;
      const there = await this.to.readAll({ after: this.#position, limit });
      for (const event of there) {
        const same = expected[known];
        if (!same || saidBy(event) !== saidBy(same)) throw foreign(event);
        known += 1;
      }
      this.#position = there.at(-1)?.position ?? this.#position;
      this.#hasEnded = there.length === 0;
    }
    return known;
  }

  /** The source has no more: nor may the target, unless it was written just now. */
  async mustEnd(written: number): Promise<void> {
    if (written > 0) return;
    const [more] = await this.to.readAll({ after: this.#position, limit: 1 });
    if (more) throw foreign(more);
  }
}

/** Writes events where they belong, one append after the other. */
async function write(to: EventStore, events: readonly StoredEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += WRITTEN_AT_ONCE_MAX) {
    const appends = appendsOf(events.slice(at, at + WRITTEN_AT_ONCE_MAX));
    await patiently(to, appends);
  }
}

/** What may have been written although nobody said so is asked for again: with its ids it is known again. */
async function patiently(to: EventStore, appends: readonly Append[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await to.appendAll(appends);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries === TRIES_MAX) throw error;
      await pause(error.retryAfterMs);
    }
  }
}

async function mustHold(
  to: EventStore,
  source: LedgerDigest,
  onProgress: MigrationProgress,
): Promise<void> {
  const target = new LedgerDigest();
  const head = await to.head();
  for await (const page of pagesOf(to)) {
    target.add(page);
    onProgress('verifying', page.at(-1)?.position ?? 0, head);
  }
  if (target.events !== source.events || target.toString() !== source.toString()) {
    throw new MigrationRefused(
      `The target holds ${String(target.events)} events with the digest ${target.toString()}, the source ` +
        `${String(source.events)} with ${source.toString()}: somebody wrote into the target meanwhile.`,
    );
  }
}

async function* pagesOf(store: EventStore): AsyncGenerator<readonly StoredEvent[]> {
  for (let after = 0; ;) {
    const page = await store.readAll({ after });
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.position;
  }
}

const foreign = ({ stream, revision }: StoredEvent): MigrationRefused =>
  new MigrationRefused(
    `The target holds an event the source does not have there: revision ${String(revision)} of ${stream}. ` +
      'A ledger is copied into an empty place, or into one that an earlier run began.',
  );
