/** How and when others are told. */
export interface NotifySettings {
  /** Whether webhooks may lead to what is not on the public network, and without https. */
  readonly toPrivate: boolean;
  /** From which hour of the day on, in the zone of the ledger, digests are told. */
  readonly digestHour: number;
  /** How often the log is looked at, and at most how often all accounts are. */
  readonly everyMs?: number;
  readonly scanEveryMs?: number;
}
