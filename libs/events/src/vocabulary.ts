/** Words of the field that events use, each a closed list. */
export const CONTACT_KINDS = ['call', 'visit', 'meeting', 'mail', 'letter', 'review'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const DIRECTIONS = ['inbound', 'outbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const BUYING_ROLES = [
  'senior-executive',
  'technical-decider',
  'purchasing-officer',
  'user',
  'champion',
  'gatekeeper',
  'influencer',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

export const STANCES = ['supporter', 'neutral', 'detractor', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

export const SEVERITIES = ['minor', 'moderate', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const LOSS_REASONS = [
  'competitor',
  'price',
  'service',
  'need-ended',
  'ceased-trading',
  'other',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

export const ORDER_KINDS = ['ad-hoc', 'call-off'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];
