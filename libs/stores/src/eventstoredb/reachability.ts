/** Whether the server answered lately, and since when it is so. */
export interface ServerStatus {
  readonly isReachable: boolean;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** Remembers how the last call ended, for those who watch over the process. */
export class Reachability {
  #status: ServerStatus = { isReachable: true, sinceMs: Date.now() };

  status(): ServerStatus {
    return this.#status;
  }

  answered(): void {
    this.#turn(true);
  }

  failed(): void {
    this.#turn(false);
  }

  #turn(isReachable: boolean): void {
    if (this.#status.isReachable !== isReachable)
      this.#status = { isReachable, sinceMs: Date.now() };
  }
}
