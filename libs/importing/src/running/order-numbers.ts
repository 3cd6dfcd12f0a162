import { order } from '#commands/orders/orders.state';
import { History } from '#commands/histories/history';
import { bringToHead } from '#commands/writing/stored-history';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import type { ReadBatch, ReadEntry } from '../reading/read-entries.ts';
import type { RejectedRow } from '../rows/import-row.ts';
import { bringToLogHead } from '#kernel/rows-of-log';
import { why, type Why } from '../why/why.ts';
import { sourceRow } from '../rows/kept-row.ts';

/** In which account's stream each order was placed last: a hint, which the stream itself confirms. */
const MODEL = 'order-numbers@1';

/** So many orders of the file itself are remembered; then they are looked up as the log has them. */
const HERE_MAX = 100_000;

/**
 * Sets rows aside whose order is known under another account, as shops move orders when they merge customers. Where
 * the orders of the ledger are is kept as a read model, brought to the log's head when a file first asks.
 */
export class OrderNumbers {
  readonly #here = new Map<string, string>();
  #isAtHead = false;

  constructor(
    private readonly events: EventStore,
    /** Left out, only the orders of the file itself are compared. */
    private readonly readModels: ReadModels | undefined,
  ) {}

  async *apart(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch> {
    for await (const batch of batches) {
      const rejected: RejectedRow[] = [];
      const entries: ReadEntry[] = [];
      const known = await this.#known(batch.entries.map(orderOf).filter((id) => id !== undefined));
      for (const read of batch.entries) {
        const elsewhere = await this.#elsewhere(read, known);
        if (elsewhere === undefined) entries.push(read);
        else rejected.push(...rejectedOf(read, reasonOf(elsewhere)));
      }
      yield { ...batch, entries, rejected: [...batch.rejected, ...rejected] };
    }
  }

  /** The stream in which the order of an entry stands, where that is another account's. */
  async #elsewhere(
    read: ReadEntry,
    known: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    const orderId = orderOf(read);
    if (orderId === undefined) return undefined;
    const { stream } = read.entry.intent;
    const other = this.#here.get(orderId) ?? known.get(orderId);
    if (other === undefined || other === stream) {
      if (this.#here.size >= HERE_MAX) {
        this.#here.clear();
        this.#isAtHead = false;
      }
      this.#here.set(orderId, stream);
      return undefined;
    }
    // What is on its way to the log stands nowhere yet; and who has both, had them before this was asked.
    if (this.#here.has(orderId)) return other;
    const isElsewhere =
      (await this.#stands(other, orderId)) && !(await this.#stands(stream, orderId));
    return isElsewhere ? other : undefined;
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

const rejectedOf = ({ rows }: ReadEntry, reason: Why): readonly RejectedRow[] =>
  rows.map((row) => ({ ...sourceRow(row), reason }));

const reasonOf = (stream: string): Why =>
  why('order-elsewhere', { account: accountOf(stream) ?? stream });
