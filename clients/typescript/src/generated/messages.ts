// Generated: MAINSTAY_WRITE_CLIENT=1 npm test -- clients/generated
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly changed: {
            /**
             * @description What is watched: `portfolio`, a list by its name, or `account:ID`.
             * @example portfolio
             */
            readonly projection: string;
            /**
             * @description Where to go on after it, `<ledgerId>.<position>`.
             * @example ledger-1.4711
             */
            readonly position: string;
            /**
             * @description Each whole, as pages have it.
             * @example [
             *       {
             *         "accountId": "acme",
             *         "name": "Acme",
             *         "churnRisk": 0.46
             *       }
             *     ]
             */
            readonly rows: readonly Record<string, unknown>[];
            /** @description Keys of rows that are gone. */
            readonly removed: readonly string[];
        };
        readonly scores: {
            /**
             * @description What is watched: `portfolio`, a list by its name, or `account:ID`.
             * @example portfolio
             */
            readonly projection: string;
            /**
             * @description Where to go on after it, `<ledgerId>.<position>`.
             * @example ledger-1.4711
             */
            readonly position: string;
            /**
             * @description Each whole, as pages have it.
             * @example [
             *       {
             *         "accountId": "acme",
             *         "name": "Acme",
             *         "churnRisk": 0.46
             *       }
             *     ]
             */
            readonly rows: readonly Record<string, unknown>[];
            /** @description Keys of rows that are gone. */
            readonly removed: readonly string[];
        };
        readonly reset: {
            /**
             * @description What is watched: `portfolio`, a list by its name, or `account:ID`.
             * @example portfolio
             */
            readonly projection: string;
            /**
             * @description Where to go on after it, `<ledgerId>.<position>`.
             * @example ledger-1.4711
             */
            readonly position: string;
            /**
             * @description Why it has to be read again.
             * @enum {unknown}
             */
            readonly reason: "too-much" | "unknown-position" | "all-scores" | "own-accounts" | "per-person-reports-off";
        };
        readonly "duty.due": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.duty.due";
            /**
             * @description What it is about, where it is about one thing.
             * @example acme
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description The account.
                 * @example acme
                 */
                readonly accountId: string;
                /**
                 * @description The matter within its account.
                 * @example threat.T-1
                 */
                readonly matterId: string;
                /**
                 * @description What there is to do: `action`, `renewal`, `draft`, `threat`, `person-left`, `review`.
                 * @example threat
                 */
                readonly kind: string;
                /**
                 * @description Whose it is; null where the account has no manager.
                 * @example anna
                 */
                readonly ownerId: string | null;
                /**
                 * Format: date
                 * @description Since when it stands in lists.
                 * @example 2026-03-02
                 */
                readonly fromOn: string;
                /**
                 * Format: date
                 * @description By when it is to be done.
                 * @example 2026-03-09
                 */
                readonly dueOn: string;
                /**
                 * @description Where the page shows it, below the address of the installation.
                 * @example /accounts/acme
                 */
                readonly link: string | null;
            };
        };
        readonly "account.band-changed": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.account.band-changed";
            /**
             * @description What it is about, where it is about one thing.
             * @example acme
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description The account.
                 * @example acme
                 */
                readonly accountId: string;
                /**
                 * @description The score whose band is another.
                 * @example churnRisk
                 * @enum {unknown}
                 */
                readonly score: "loyalty" | "churnRisk" | "coverage";
                /**
                 * @description The band told last; null where it had no score.
                 * @example watch
                 */
                readonly from: string | null;
                /**
                 * @description The band now; `too-early` while too little is known.
                 * @example elevated
                 */
                readonly to: string | null;
                /**
                 * Format: date
                 * @description The day it was judged for.
                 * @example 2026-03-02
                 */
                readonly asOf: string;
                /**
                 * @description Where the page shows it, below the address of the installation.
                 * @example /accounts/acme
                 */
                readonly link: string | null;
            };
        };
        readonly "threat.logged": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.threat.logged";
            /**
             * @description What it is about, where it is about one thing.
             * @example acme
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description The account.
                 * @example acme
                 */
                readonly accountId: string;
                /**
                 * @description The threat within its account.
                 * @example T-1
                 */
                readonly threatId: string;
                /**
                 * @description `minor`, `serious` or `critical`.
                 * @example serious
                 */
                readonly severity: string;
                /**
                 * @description The event, as the timeline names it.
                 * @example 0190c1d2-7a3e-7c4b-9f10-2b3c4d5e6f70
                 */
                readonly eventId: string;
                /**
                 * @description Its place in the log, `<ledgerId>.<position>`.
                 * @example ledger-1.4711
                 */
                readonly position: string;
                /**
                 * Format: date-time
                 * @description When it was so in the business.
                 * @example 2026-03-02T09:30:00.000Z
                 */
                readonly occurredAt: string;
                /**
                 * Format: date-time
                 * @description When it was recorded.
                 * @example 2026-03-02T09:31:12.512Z
                 */
                readonly recordedAt: string;
                /**
                 * @description Where the page shows it, below the address of the installation.
                 * @example /accounts/acme
                 */
                readonly link: string | null;
            };
        };
        readonly "fact.recorded": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.fact.recorded";
            /**
             * @description What it is about, where it is about one thing.
             * @example acme
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description The event, as the timeline names it.
                 * @example 0190c1d2-7a3e-7c4b-9f10-2b3c4d5e6f70
                 */
                readonly eventId: string;
                /**
                 * @description What happened, by the catalogue of events.
                 * @example OrderPlaced
                 */
                readonly eventType: string;
                /**
                 * @description Null for what is of no account.
                 * @example acme
                 */
                readonly accountId: string | null;
                /**
                 * @description Its place in the history of its account.
                 * @example 12
                 */
                readonly revision: number;
                /**
                 * @description Its place in the log, `<ledgerId>.<position>`.
                 * @example ledger-1.4711
                 */
                readonly position: string;
                /**
                 * Format: date-time
                 * @description When it was so in the business.
                 * @example 2026-03-02T09:30:00.000Z
                 */
                readonly occurredAt: string;
                /**
                 * Format: date-time
                 * @description When it was recorded.
                 * @example 2026-03-02T09:31:12.512Z
                 */
                readonly recordedAt: string;
                /**
                 * @description Where the page shows it, below the address of the installation.
                 * @example /accounts/acme
                 */
                readonly link: string | null;
            };
        };
        readonly "digest.daily": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.digest.daily";
            /**
             * @description What it is about, where it is about one thing.
             * @example anna
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description Whose day it is.
                 * @example anna
                 */
                readonly colleagueId: string;
                /**
                 * Format: date
                 * @description Which day.
                 * @example 2026-03-02
                 */
                readonly on: string;
                /**
                 * @description How much is due.
                 * @example 1
                 */
                readonly dueTotal: number;
                /** @description What is due, by its day; the first page of it. */
                readonly due: readonly {
                    /**
                     * @description The account.
                     * @example acme
                     */
                    readonly accountId: string;
                    /**
                     * @description The matter within its account.
                     * @example threat.T-1
                     */
                    readonly matterId: string;
                    /**
                     * @description What there is to do: `action`, `renewal`, `draft`, `threat`, `person-left`, `review`.
                     * @example threat
                     */
                    readonly kind: string;
                    /**
                     * Format: date
                     * @description By when it is to be done.
                     * @example 2026-02-27
                     */
                    readonly dueOn: string;
                    /**
                     * @description Days it is late; below 0 before.
                     * @example 3
                     */
                    readonly lateDays: number;
                    /** @description Renewable revenue, times the chance to lose it; null where there is none. */
                    readonly stake: {
                        /**
                         * @description By ISO 4217.
                         * @example EUR
                         */
                        readonly currency: string;
                        /**
                         * @description In cents, or what is smallest.
                         * @example 1840000
                         */
                        readonly amountMinor: number;
                    } | null;
                }[];
                /**
                 * @description How many accounts are at stake.
                 * @example 1
                 */
                readonly atStakeTotal: number;
                /** @description Where most can be kept by acting, the most first; twenty at most. */
                readonly atStake: readonly {
                    /**
                     * @description The account.
                     * @example acme
                     */
                    readonly accountId: string;
                    /**
                     * @description The chance to lose it.
                     * @example 0.46
                     */
                    readonly churnRisk: number;
                    /**
                     * @description The band of that chance.
                     * @example elevated
                     */
                    readonly churnRiskBand: string | null;
                    /** @description Renewable revenue, times the chance to lose it; null where there is none. */
                    readonly stake: {
                        /**
                         * @description By ISO 4217.
                         * @example EUR
                         */
                        readonly currency: string;
                        /**
                         * @description In cents, or what is smallest.
                         * @example 1840000
                         */
                        readonly amountMinor: number;
                    } | null;
                    /** @description The strongest causes. */
                    readonly causes: readonly string[];
                }[];
                /** @description Who was not heard for long; ten at most. */
                readonly notToBeForgotten: readonly {
                    /**
                     * @description The account.
                     * @example acme
                     */
                    readonly accountId: string;
                    /**
                     * Format: date
                     * @description Since when contacts are too few.
                     * @example 2026-02-10
                     */
                    readonly neglectedOn: string | null;
                    /**
                     * Format: date
                     * @description The last contact both sides took part in.
                     * @example 2025-11-12
                     */
                    readonly twoSidedOn: string | null;
                }[];
                /**
                 * @description Where the page shows it, below the address of the installation.
                 * @example /digest?owner=anna&on=2026-03-02
                 */
                readonly link: string | null;
            };
        };
        readonly "webhook.test": {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /**
             * @description The same as `webhook-id`: who hears it twice can tell.
             * @example msg_9b2f1c0a7d5e4f6c8a1b3d5f7e9c0a2b
             */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description The ledger it comes from.
             * @example /ledgers/ledger-1
             */
            readonly source: string;
            /**
             * @description What kind of message it is.
             * @constant
             */
            readonly type: "mainstay.webhook.test";
            /**
             * @description What it is about, where it is about one thing.
             * @example acme
             */
            readonly subject?: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-03-02T09:31:13.020Z
             */
            readonly time: string;
            /**
             * @description What `data` is written in.
             * @constant
             */
            readonly datacontenttype: "application/json";
            /** @description What is told. */
            readonly data: {
                /**
                 * @description Whom it was sent to.
                 * @example 6f1c2b3a-4d5e-4f60-8a7b-9c0d1e2f3a4b
                 */
                readonly endpointId: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
