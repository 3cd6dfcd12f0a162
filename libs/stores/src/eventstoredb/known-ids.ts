/** So many ids are remembered, of all streams together: some 50 MB. */
const IDS_MAX = 500_000;

interface Placed {
  readonly id: string;
  readonly revision: number;
}

/** Where the ids of one stream stand first. */
interface StreamIds {
  readonly revisions: Map<string, number>;
  /** What was learned reaches up to here. */
  head: number;
}

/**
 * Which ids stand where in the streams used lately: the server finds no event by its id, and a command must
 * know whether it was carried out before without its whole stream being read each time.
 */
export class KnownIds {
  /** In the order of their last use. */
  readonly #streams = new Map<string, StreamIds>();
  #count = 0;

  constructor(private readonly idsMax = IDS_MAX) {}

  /** The last revision that is known of a stream; -1 when none is. */
  head(stream: string): number {
    return this.#streams.get(stream)?.head ?? -1;
  }

  revisionOf(stream: string, id: string): number | undefined {
    return this.#streams.get(stream)?.revisions.get(id);
  }

  /** Takes in all that stands from a revision on, up to the last given; what would leave a gap is left out. */
  learn(stream: string, from: number, events: readonly Placed[]): void {
    const known = this.#used(stream);
    if (from > known.head + 1) return;
    for (const { id, revision } of events) {
      if (revision <= known.head) continue;
      known.head = revision;
      if (known.revisions.has(id)) continue;
      known.revisions.set(id, revision);
      this.#count += 1;
    }
    this.#forgetOldest();
  }

  #used(stream: string): StreamIds {
    const known = this.#streams.get(stream) ?? { revisions: new Map<string, number>(), head: -1 };
    this.#streams.delete(stream);
    this.#streams.set(stream, known);
    return known;
  }

  /** The stream used last stays, however long it is. */
  #forgetOldest(): void {
    for (const [stream, { revisions }] of this.#streams) {
      if (this.#count <= this.idsMax || this.#streams.size === 1) return;
      this.#streams.delete(stream);
      this.#count -= revisions.size;
    }
  }
}
