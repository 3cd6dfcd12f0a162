/** What a route shows, by the part of its address that says so; the more telling first. */
const KINDS = [
  ['?of=', 'figures'],
  ['/csv', 'file'],
  ['/timeline', 'timeline'],
  ['/events/', 'event'],
  ['/things', 'things'],
  ['/actions', 'actions'],
  ['/search', 'search'],
  ['/live', 'live'],
  ['/accounts/:accountId', 'account'],
] as const;

/** What an auditor was shown by a route. */
export const kindOf = (route: string): (typeof KINDS)[number][1] | 'other' =>
  KINDS.find(([part]) => route.includes(part))?.[1] ?? 'other';
