/** What somebody outside can be told of, as the server names it. */
export const KINDS = [
  'duty.due',
  'account.band-changed',
  'threat.logged',
  'fact.recorded',
  'digest.daily',
] as const;

export type Kind = (typeof KINDS)[number];

const SHOWN = [...KINDS, 'webhook.test'] as const;

/** What a message was about; one of a kind that this page does not know yet is some message. */
export const kindShown = (kind: string): (typeof SHOWN)[number] | 'other' =>
  SHOWN.find((one) => one === kind) ?? 'other';
