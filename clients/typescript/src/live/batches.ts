import type { ServerEvent } from './event-stream.ts';
import type { News, Projection } from './news.ts';

const KINDS: ReadonlySet<string> = new Set(['changed', 'scores', 'reset']);

/**
 * Puts the messages of a position together. Only the last of them carries it as its id, so that whoever is cut off between
 * them is told all of them again: until then none is passed on, and so none twice.
 */
export class Batches<P extends Projection> {
  #waiting: News<P>['messages'] = [];
  #at: string;

  constructor(after: string) {
    this.#at = after;
  }

  /** Where to go on after a cut. */
  get at(): string {
    return this.#at;
  }

  hear({ type, id, data }: ServerEvent): News<P> | undefined {
    if (data === undefined || !KINDS.has(type)) {
      this.#at = id ?? this.#at;
      return undefined;
    }
    // The server writes these: their shape is believed.
    const message = { kind: type, ...(JSON.parse(data) as object) } as News<P>['messages'][number];
    this.#waiting = [...this.#waiting, message];
    const { position } = message;
    if (id !== position) return undefined;
    const messages = this.#waiting;
    this.cut();
    this.#at = position;
    return { position, messages };
  }

  /** What was begun is said again by the next connection. */
  cut(): void {
    this.#waiting = [];
  }
}
