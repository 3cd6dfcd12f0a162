/** What the timeline of an account can be narrowed to, in the order it is offered. */
export const GROUPS = [
  'contacts',
  'orders',
  'contracts',
  'people',
  'threats',
  'actions',
  'account',
] as const;

export type Group = (typeof GROUPS)[number];
