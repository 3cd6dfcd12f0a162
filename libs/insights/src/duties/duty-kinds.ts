/** What may be put before somebody on a day, by its first word; each stands in `duty-rules.ts`. */
export const DUTY_KINDS = [
  'action',
  'renewal',
  'draft',
  'threat',
  'person-left',
  'review',
] as const;

export type DutyKind = (typeof DUTY_KINDS)[number];
