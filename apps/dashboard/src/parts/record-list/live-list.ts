import { liveStream, type News } from '../../client/live/live-stream.ts';
import { positionOf } from '../../client/position.ts';
import { LiveRows } from './live-rows.ts';

/** What changed since it was last asked; `all` when it was too much to name. */
export interface Changes {
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
}

const NOTHING: Changes = { ids: new Set(), all: false };

/** What the stream tells of one list. It is kept while other pages are open, so that coming back shows what happened meanwhile. */
export class LiveList<Row> {
  readonly rows: LiveRows<Row>;
  readonly #projection: string;
  readonly #idOf: (row: Row) => string;
  #changes = NOTHING;
  #isListening = false;

  constructor(projection: string, idOf: (row: Row) => string) {
    this.#projection = projection;
    this.#idOf = idOf;
    this.rows = new LiveRows(idOf);
  }

  /** Once it listens it goes on, wherever the first rows ended. */
  listen(after: string): void {
    if (this.#isListening) return;
    this.#isListening = true;
    liveStream.listen(this.#projection, after, (news) => this.#hear(news));
  }

  /** What changed, once; undefined for nothing. */
  takeChanges(): Changes | undefined {
    const taken = this.#changes;
    this.#changes = NOTHING;
    return taken.ids.size === 0 && !taken.all ? undefined : taken;
  }

  #hear({ kind, position, rows, removed }: News): void {
    if (kind === 'reset') {
      this.#changes = { ...this.#changes, all: true };
      return;
    }
    // A list is told in rows of its own shape.
    const changed = rows as readonly Row[];
    this.rows.put(changed, positionOf(position ?? ''), Date.now());
    const ids = new Set([...this.#changes.ids, ...changed.map(this.#idOf), ...removed]);
    this.#changes = { ...this.#changes, ids };
  }
}
