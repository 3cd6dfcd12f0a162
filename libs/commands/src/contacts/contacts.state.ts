import type { EventOf } from '#events/catalogue';
import type { Subject } from '../histories/history.ts';

/** A contact that goes by a number of its own, as imported ones do. */
export interface NumberedContact {
  readonly made?: EventOf<'ContactMade'>;
}

export const numberedContact: Subject<NumberedContact> = {
  kind: 'contact',
  initial: {},
  on: { ContactMade: (_contact, made) => ({ made }) },
};
