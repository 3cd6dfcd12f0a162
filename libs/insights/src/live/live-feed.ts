import { accountInAddress } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import type { NewsDesk } from './news-desk.ts';
import {
  LIVE_ROWS_MAX,
  messageOf,
  ProjectionUnknown,
  type LiveMessage,
  type LiveNews,
  type LiveProjection,
} from './live-projection.ts';

/** Changes within this time go out together. */
const COALESCE_MS = 25;

type Accounts = ReadonlySet<string> | 'all';

/** Tells those who watch what changed: at once when it was quiet, else with all else of the same 25 ms. */
export class LiveFeed implements NewsDesk {
  readonly #projections: ReadonlyMap<string, LiveProjection>;
  readonly #watched = new Map<string, number>();
  readonly #listeners = new Set<(news: LiveNews) => void>();
  #position = 0;
  #changed: Accounts = new Set();
  #rescored: Accounts = new Set();
  #timer: NodeJS.Timeout | undefined;
  #telling: Promise<void> | undefined;
  #toldMs = -Infinity;

  constructor(
    projections: readonly LiveProjection[],
    private readonly readModels: ReadModels,
  ) {
    this.#projections = new Map(projections.map((projection) => [projection.name, projection]));
  }

  get position(): number {
    return this.#position;
  }

  /** Says what somebody listens for, until the function it answers is called. @throws ProjectionUnknown */
  watch(projection: string): () => void {
    this.#find(projection);
    this.#watched.set(projection, (this.#watched.get(projection) ?? 0) + 1);
    let isWatching = true;
    return () => {
      if (!isWatching) return;
      isWatching = false;
      const others = (this.#watched.get(projection) ?? 1) - 1;
      if (others === 0) this.#watched.delete(projection);
      else this.#watched.set(projection, others);
    };
  }

  /**
   * Where somebody can begin: all that changed up to the position it answers is told, and nothing of it will be
   * told again with what comes later.
   */
  async settled(): Promise<number> {
    while (this.#telling || sizeOf(this.#changed) > 0) await this.#tell();
    return this.#position;
  }

  listen(listener: (news: LiveNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  changed(accounts: Iterable<string> | 'all', position: number): void {
    this.#position = Math.max(this.#position, position);
    this.#changed = joined(this.#changed, accounts);
    this.#tellSoon();
  }

  rescored(accounts: Iterable<string> | 'all'): void {
    this.#rescored = joined(this.#rescored, accounts);
    this.#tellSoon();
  }

  /** All that changed after a position, for somebody who was away. @throws ProjectionUnknown */
  async since(projection: string, after: number): Promise<LiveNews> {
    const { source } = this.#find(projection);
    // Read before the rows: what changes meanwhile is told by the news that follows.
    const position = await this.settled();
    if (after > position) return { position, messages: [reset(projection, 'unknown-position')] };
    const changes = { models: source.models, after, upTo: position };
    const keys = await this.readModels.changedKeys(changes, LIVE_ROWS_MAX + 1);
    // Of one account among too many to list, that one may as well have changed.
    const isTooMuch = keys.length > LIVE_ROWS_MAX;
    const changed = isTooMuch ? 'all' : new Set(keys);
    const message = await this.#message(projection, 'changed', changed);
    return { position, messages: message ? [message] : [] };
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #tellSoon(): void {
    if (this.#timer !== undefined || this.#telling) return;
    const waitMs = Math.max(0, this.#toldMs + COALESCE_MS - performance.now());
    this.#timer = setTimeout(() => void this.#tell(), waitMs);
  }

  #tell(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#telling ??= this.#tellWaiting().finally(() => {
      this.#telling = undefined;
      if (sizeOf(this.#changed) + sizeOf(this.#rescored) > 0) this.#tellSoon();
    });
    return this.#telling;
  }

  async #tellWaiting(): Promise<void> {
    this.#toldMs = performance.now();
    const [position, changed, rescored] = [this.#position, this.#changed, this.#rescored];
    [this.#changed, this.#rescored] = [new Set(), new Set()];
    const messages: LiveMessage[] = [];
    for (const projection of this.#watched.keys()) {
      for (const [kind, accounts] of [
        ['changed', changed],
        ['scores', rescored],
      ] as const) {
        const message = await this.#message(projection, kind, accounts);
        if (message) messages.push(message);
      }
    }
    if (messages.length > 0) for (const tell of this.#listeners) tell({ position, messages });
  }

  async #message(
    projection: string,
    kind: 'changed' | 'scores',
    accounts: Accounts,
  ): Promise<LiveMessage | undefined> {
    const { source, accountId } = this.#find(projection);
    // The change of day may change any row; scores of some accounts, only rows with scores.
    if (kind === 'scores' && accounts !== 'all' && !source.isScored) return undefined;
    if (accountId !== undefined) {
      if (accounts !== 'all' && !accounts.has(accountId)) return undefined;
      return messageOf(projection, kind, await source.rows([accountId]));
    }
    if (accounts === 'all') return reset(projection, kind === 'scores' ? 'all-scores' : 'too-much');
    if (accounts.size === 0) return undefined;
    if (accounts.size > LIVE_ROWS_MAX) return reset(projection, 'too-much');
    return messageOf(projection, kind, await source.rows([...accounts]));
  }

  #find(projection: string): { source: LiveProjection; accountId: string | undefined } {
    const [name = '', ...rest] = projection.split(':');
    const source = this.#projections.get(name);
    const accountId = rest.length > 0 ? accountInAddress(rest.join(':')) : undefined;
    if (!source || (source.of === 'account') !== (accountId !== undefined)) {
      throw new ProjectionUnknown(projection);
    }
    return { source, accountId };
  }
}

/** More accounts than this are not worth naming. */
const NAMED_MAX = 5 * LIVE_ROWS_MAX;

function joined(known: Accounts, more: Iterable<string> | 'all'): Accounts {
  if (known === 'all' || more === 'all') return 'all';
  const all = new Set(known);
  for (const account of more) all.add(account);
  return all.size > NAMED_MAX ? 'all' : all;
}

const sizeOf = (accounts: Accounts): number => (accounts === 'all' ? Infinity : accounts.size);

const reset = (projection: string, reason: 'too-much' | 'unknown-position' | 'all-scores') =>
  ({ projection, kind: 'reset', reason }) as const;
