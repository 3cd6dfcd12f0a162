import { Injectable } from '@nestjs/common';

/** Tells whoever goes on listening that a session or token has just ended here, so that they see whether it was theirs. */
@Injectable()
export class EndedCredentials {
  readonly #listeners = new Set<() => void>();

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Answers how to hear no more of it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
