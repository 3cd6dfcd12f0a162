/** What a score lacks, and why an account has none, wherever it is said. */
export const missingEn = {
  'missing.order-days':
    '{needed, plural, one {# order day} other {# order days}}, so far {orderDays, number}',
  'missing.order-or-contract': 'an order or a running contract',
  'missing.people': 'somebody known there',
  'missing.contacts': 'contacts with those who decide',
  'missing.threats': 'word of a competitor',
  'missing.departures': 'word of somebody who left',
  'missing.role': 'somebody as {role}',
  'missing.repeat': 'a second order day, or call-offs under a contract',
  'missing.wallet': 'an estimate of what they could spend',
  'missing.commitment': 'a contract',
  'missing.tenure': 'a first day',
  'missing.resilience': 'a threat that ended',
  'missing.scores':
    'This account cannot be scored: {reason, select, row_unreadable {what is remembered of it cannot be read; it is read again from its events} event_unreadable {one of its events cannot be read} event_not_taken {one of its events says what cannot be counted} other {what is known of it contradicts itself}}.',
  'missing.scoresSays': 'For whoever mends it: {says}',
} as const;

declare module './text.ts' {
  interface Words {
    readonly missing: typeof missingEn;
  }
}
