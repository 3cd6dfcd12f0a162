/** What somebody outside can be told of. A test is told to whoever asks for one. */
export const KINDS = [
  'duty.due',
  'account.band-changed',
  'threat.logged',
  'fact.recorded',
  'digest.daily',
] as const;

export type Kind = (typeof KINDS)[number];

export const TEST_KIND = 'webhook.test';

export const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);
