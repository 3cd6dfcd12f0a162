import { order } from '#commands/orders/orders.state';
import { History } from '#commands/histories/history';
import { bringToHead } from '#commands/writing/stored-history';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import type { ReadBatch, ReadEntry } from '../reading/read-entries.ts';
import type { RejectedRow } from '../rows/import-row.ts';
import { bringToLogHead } from '#kernel/rows-of-log';
import { why } from '../why/why.ts';
import { sourceRow } from '../rows/kept-row.ts';

/** In which account's stream each order was placed last: a hint, which the stream itself confirms. */
const MODEL = 'order-numbers@1';

/** So many orders of the file itself are remembered; then they are looked up as the log has them. */
const HERE_MAX = 100_000;
/** So many rows wait for a third account with their number; more are set aside at once. */
const HELD_MAX = 20_000;
/** An order moves from one account to another; a number of so many accounts of one file is a number within each. */
const OF_EACH_MIN = 3;

/** What was told of the whole file with its own batches is not told again. */
const NOTHING_ELSE = { leftOut: [], leftOutShown: [], cellsLeftOut: {} } as const;

/** A row whose order is known under another account. */
interface Held {
  readonly read: ReadEntry;
  readonly elsewhere: string;
}

/**
 * Sets rows aside whose order is known under another account, as shops move orders when they merge customers, unless
 * the file numbers the orders of each account anew. Where the orders of the ledger are is kept as a read model, brought
 * to the log's head when a file first asks.
 */
export class OrderNumbers {
  /** The accounts of the file that have an order of a number, up to `OF_EACH_MIN`. */
  readonly #here = new Map<string, string[]>();
  readonly #held = new Map<string, Held[]>();
  #heldRows = 0;
  #isAtHead = false;

  constructor(
    private readonly events: EventStore,
    /** Left out, only the orders of the file itself are compared. */
    private readonly readModels: ReadModels | undefined,
  ) {}

  async *apart(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch> {
    let last: ReadBatch | undefined;
    for await (const batch of batches) {
      last = batch;
      const rejected: RejectedRow[] = [];
      const entries: ReadEntry[] = [];
      const known = await this.#known(batch.entries.map(orderOf).filter((id) => id !== undefined));
      for (const read of batch.entries) {
        const elsewhere = await this.#elsewhere(read, known);
        if (elsewhere === undefined) entries.push(...this.#released(read), read);
        else if (!this.#hold({ read, elsewhere })) rejected.push(...rejectedOf(read, elsewhere));
      }
      yield { ...batch, entries, rejected: [...batch.rejected, ...rejected] };
    }
    const held = [...this.#held.values()].flat();
    if (!last || held.length === 0) return;
    const rejected = held.flatMap(({ read, elsewhere }) => rejectedOf(read, elsewhere));
    yield { ...last, ...NOTHING_ELSE, entries: [], rejected };
  }

  /** Whether a row can wait until it is known whether its number is one within each account. */
  #hold(held: Held): boolean {
    if (this.#heldRows >= HELD_MAX) return false;
    const orderId = orderOf(held.read) ?? '';
    this.#held.set(orderId, [...(this.#held.get(orderId) ?? []), held]);
    this.#heldRows += 1;
    return true;
  }

  /** Rows that waited for this one: it is of one more account, so that their number is one within each. */
  #released(read: ReadEntry): readonly ReadEntry[] {
    const orderId = orderOf(read);
    if (orderId === undefined || !this.#isOfEach(orderId)) return [];
    const held = this.#held.get(orderId) ?? [];
    this.#held.delete(orderId);
    this.#heldRows -= held.length;
    return held.map((one) => one.read);
  }

  #isOfEach(orderId: string): boolean {
    return (this.#here.get(orderId)?.length ?? 0) >= OF_EACH_MIN;
  }

  /** The stream in which the order of an entry stands, where that is another account's. */
  async #elsewhere(
    read: ReadEntry,
    known: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    const orderId = orderOf(read);
    if (orderId === undefined) return undefined;
    const { stream } = read.entry.intent;
    const [here] = this.#remembered(orderId, stream);
    if (this.#isOfEach(orderId)) return undefined;
    // What is on its way to the log stands nowhere yet.
    if (here !== stream) return here;
    const other = known.get(orderId);
    if (other === undefined || other === stream) return undefined;
    // Who has both, had them before this was asked.
    const isElsewhere =
      (await this.#stands(other, orderId)) && !(await this.#stands(stream, orderId));
    return isElsewhere ? other : undefined;
  }

  /** The accounts of the file that have this number, this one among them. */
  #remembered(orderId: string, stream: string): readonly string[] {
    const known = this.#here.get(orderId) ?? [];
    if (known.includes(stream) || known.length >= OF_EACH_MIN) return known;
    if (known.length === 0 && this.#here.size >= HERE_MAX) {
      this.#here.clear();
      this.#isAtHead = false;
    }
    const streams = [...known, stream];
    this.#here.set(orderId, streams);
    return streams;
  }

  async #stands(stream: string, orderId: string): Promise<boolean> {
    const history = new History();
    await bringToHead(this.events, stream, history);
    return history.head(order, orderId).placed !== undefined;
  }

  async #known(orderIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { readModels } = this;
    if (!readModels || orderIds.length === 0) return new Map();
    if (!this.#isAtHead) await bringToLogHead(this.events, readModels, MODEL, placedIn);
    this.#isAtHead = true;
    return readModels.rows(MODEL, orderIds);
  }
}

/** The number of an order that names one; orders without one are known by what they say. */
function orderOf({ entry: { intent, key } }: ReadEntry): string | undefined {
  if (intent.type !== 'OrderPlaced' || key[0] === 'content') return undefined;
  return (intent.data as { readonly orderId: string }).orderId;
}

/** Streams by the orders placed in them; corrections say an order's number as well. */
function placedIn(page: readonly StoredEvent[]): ReadonlyMap<string, string> {
  const placed = new Map<string, string>();
  for (const { type, stream, data } of page) {
    if (type !== 'OrderPlaced' && type !== 'EventCorrected') continue;
    const orderId = /"orderId":"([^"\\]+)"/.exec(data)?.[1];
    if (orderId !== undefined) placed.set(orderId, stream);
  }
  return placed;
}

function rejectedOf({ rows }: ReadEntry, elsewhere: string): readonly RejectedRow[] {
  const reason = why('order-elsewhere', { account: accountOf(elsewhere) ?? elsewhere });
  return rows.map((row) => ({ ...sourceRow(row), reason }));
}
