import type { ContactKind, Direction } from '#events/contacts/contacts.events';

/** Who took part in an interaction: them, us, or both. */
export type Sides = 'in' | 'out' | 'both';

export interface Weighed {
  readonly weight: number;
  readonly sides: Sides;
}

/** Expert priors: how much an interaction says of a living tie. An answered message counts on both sides. */
export const WEIGHTS = {
  review: 3,
  meeting: 2,
  conversation: 1.5,
  answeredMessage: 1,
  inboundMessage: 1,
  unansweredOutbound: 0.25,
} as const;

const REVIEW: Weighed = { weight: WEIGHTS.review, sides: 'both' };
const MEETING: Weighed = { weight: WEIGHTS.meeting, sides: 'both' };
const CONVERSATION: Weighed = { weight: WEIGHTS.conversation, sides: 'both' };
const ANSWERED_MESSAGE: Weighed = { weight: WEIGHTS.answeredMessage, sides: 'both' };
const INBOUND_MESSAGE: Weighed = { weight: WEIGHTS.inboundMessage, sides: 'in' };
const UNANSWERED_OUTBOUND: Weighed = { weight: WEIGHTS.unansweredOutbound, sides: 'out' };

/** The weight of a contact made. A call of theirs that nobody took counts like a message of theirs. */
export function weigh(contact: {
  readonly kind: ContactKind;
  readonly direction: Direction;
  readonly answered: boolean;
}): Weighed {
  switch (contact.kind) {
    case 'review':
      return REVIEW;
    case 'meeting':
    case 'visit':
      return MEETING;
    case 'call':
      return contact.answered ? CONVERSATION : oneSided(contact.direction);
    case 'mail':
    case 'letter':
      return contact.answered ? ANSWERED_MESSAGE : oneSided(contact.direction);
  }
}

/** Whether a contact is a message of theirs, which may answer an earlier event. */
export const mayAnswer = (contact: {
  readonly kind: ContactKind;
  readonly direction: Direction;
}): boolean =>
  contact.direction === 'inbound' && (contact.kind === 'mail' || contact.kind === 'letter');

const oneSided = (direction: Direction): Weighed =>
  direction === 'inbound' ? INBOUND_MESSAGE : UNANSWERED_OUTBOUND;
