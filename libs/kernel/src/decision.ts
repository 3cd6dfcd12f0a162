import type { Event } from './event.ts';

/** Says what happens when a wish meets a state: new events, `[]` for "already so", or a thrown Rejection. */
export type Decision<C, S, E extends Event> = (command: C, state: S) => readonly E[];

/** "No", with a code for programs and a sentence for people. */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
