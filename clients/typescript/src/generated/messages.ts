// Generated: MAINSTAY_WRITE_CLIENT=1 npm test -- clients/generated
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly changed: {
            /** @description What is watched: `portfolio`, a list by its name, or `account:ID`. */
            readonly projection: string;
            /** @description `<ledgerId>.<position>`: where to go on after it. */
            readonly position: string;
            /** @description Each whole, as pages have it. */
            readonly rows: readonly Record<string, unknown>[];
            /** @description Keys of rows that are gone. */
            readonly removed: readonly string[];
        };
        readonly scores: {
            /** @description What is watched: `portfolio`, a list by its name, or `account:ID`. */
            readonly projection: string;
            /** @description `<ledgerId>.<position>`: where to go on after it. */
            readonly position: string;
            /** @description Each whole, as pages have it. */
            readonly rows: readonly Record<string, unknown>[];
            /** @description Keys of rows that are gone. */
            readonly removed: readonly string[];
        };
        readonly reset: {
            /** @description What is watched: `portfolio`, a list by its name, or `account:ID`. */
            readonly projection: string;
            /** @description `<ledgerId>.<position>`: where to go on after it. */
            readonly position: string;
            /** @enum {unknown} */
            readonly reason: "too-much" | "unknown-position" | "all-scores" | "own-accounts";
        };
        readonly "duty.due": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.duty.due";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
                readonly accountId: string;
                readonly matterId: string;
                readonly kind: string;
                readonly ownerId: string | null;
                /** Format: date */
                readonly fromOn: string;
                /** Format: date */
                readonly dueOn: string;
                /** @description Where the page shows it, below the address of the installation. */
                readonly link: string | null;
            };
        };
        readonly "account.band-changed": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.account.band-changed";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
                readonly accountId: string;
                /** @enum {unknown} */
                readonly score: "loyalty" | "churnRisk" | "coverage";
                readonly from: string | null;
                readonly to: string | null;
                /** Format: date */
                readonly asOf: string;
                /** @description Where the page shows it, below the address of the installation. */
                readonly link: string | null;
            };
        };
        readonly "threat.logged": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.threat.logged";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
                readonly accountId: string;
                readonly threatId: string;
                readonly severity: string;
                readonly eventId: string;
                /** @description `<ledgerId>.<position>`. */
                readonly position: string;
                /** Format: date-time */
                readonly occurredAt: string;
                /** Format: date-time */
                readonly recordedAt: string;
                /** @description Where the page shows it, below the address of the installation. */
                readonly link: string | null;
            };
        };
        readonly "fact.recorded": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.fact.recorded";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
                readonly eventId: string;
                readonly eventType: string;
                readonly accountId: string | null;
                readonly revision: number;
                /** @description `<ledgerId>.<position>`. */
                readonly position: string;
                /** Format: date-time */
                readonly occurredAt: string;
                /** Format: date-time */
                readonly recordedAt: string;
                /** @description Where the page shows it, below the address of the installation. */
                readonly link: string | null;
            };
        };
        readonly "digest.daily": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.digest.daily";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
                readonly colleagueId: string;
                /** Format: date */
                readonly on: string;
                readonly dueTotal: number;
                readonly due: readonly {
                    readonly accountId: string;
                    readonly matterId: string;
                    readonly kind: string;
                    /** Format: date */
                    readonly dueOn: string;
                    readonly lateDays: number;
                    readonly stake: {
                        readonly currency: string;
                        readonly amountMinor: number;
                    } | null;
                }[];
                readonly atStakeTotal: number;
                readonly atStake: readonly {
                    readonly accountId: string;
                    readonly churnRisk: number;
                    readonly churnRiskBand: string | null;
                    readonly stake: {
                        readonly currency: string;
                        readonly amountMinor: number;
                    } | null;
                    readonly causes: readonly string[];
                }[];
                readonly notToBeForgotten: readonly {
                    readonly accountId: string;
                    /** Format: date */
                    readonly neglectedOn: string | null;
                    /** Format: date */
                    readonly twoSidedOn: string | null;
                }[];
                /** @description Where the page shows it, below the address of the installation. */
                readonly link: string | null;
            };
        };
        readonly "webhook.test": {
            /** @constant */
            readonly specversion: "1.0";
            /** @description The same as `webhook-id`: who hears it twice can tell. */
            readonly id: string;
            /** Format: uri-reference */
            readonly source: string;
            /** @constant */
            readonly type: "mainstay.webhook.test";
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @constant */
            readonly datacontenttype: "application/json";
            readonly data: {
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
