import type { AccountEventType } from '#events/catalogue';

/** Types whose personal texts the page shows, above its timeline: those that some reducer reads. */
export const SHOWN_TEXTS: ReadonlySet<AccountEventType> = new Set<AccountEventType>([
  'AccountOpened',
  'AccountRenamed',
  'KeyAccountDesignated',
  'StakeholderIdentified',
  'StakeholderDetailsChanged',
  'CompetitorThreatLogged',
  'CompetitorThreatReassessed',
]);
