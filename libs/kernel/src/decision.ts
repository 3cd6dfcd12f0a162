import type { Event } from './event.ts';

/** Says what happens when a wish meets a state: new events, `[]` for "already so", or a thrown Rejection. */
export type Decision<C, S, E extends Event> = (command: C, state: S) => readonly E[];

/** What a sentence is about, by name: names of days end in `On`, of instants in `At`; amounts bring their currency. */
export type Params = Readonly<Record<string, string | number | Amount>>;

interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** "No", with a code for programs, a sentence for people, and what it is about for those who read another language. */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    readonly code: string,
    message: string,
    readonly params: Params = {},
  ) {
    super(message);
  }
}
