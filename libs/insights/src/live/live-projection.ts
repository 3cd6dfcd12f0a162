import type { ModelId } from '#kernel/projection';

/** Whole rows, and the keys of those that are gone. */
export interface LiveRows {
  readonly rows: readonly object[];
  readonly removed: readonly string[];
}

/**
 * Something people can watch. Whoever adds one registers it here, with what it is made from;
 * the live route and its worker carry any.
 */
export interface LiveProjection {
  readonly name: string;
  /** Watched for one account at a time, as `name:ACCOUNT`, or as a whole, as `name`. */
  readonly of: 'account' | 'all';
  /** The models whose rows, by account, it shows. */
  readonly models: readonly ModelId[];
  /** Its rows hold scores, which change by time alone and by work in the background. */
  readonly isScored: boolean;
  /** What it shows of accounts now. */
  readonly rows: (accountIds: readonly string[]) => Promise<LiveRows>;
}

/** More rows than this are not sent: reading the page again is quicker. */
export const LIVE_ROWS_MAX = 200;
/** More text than this neither. */
const LIVE_TEXT_MAX = 65_536;

/** What watchers of one projection are told. `changed`: by events; `scores`: by time alone or work in the background. */
export type LiveMessage =
  | ({ readonly projection: string; readonly kind: 'changed' | 'scores' } & LiveRows)
  | { readonly projection: string; readonly kind: 'reset'; readonly reason: ResetReason };

/** Too much changed to send it, the log is not where the watcher's was, every score was computed anew, or not all rows are for the watcher. */
type ResetReason =
  'too-much' | 'unknown-position' | 'all-scores' | 'own-accounts' | 'per-person-reports-off';

/** All messages that go with a position of the log. */
export interface LiveNews {
  readonly position: number;
  readonly messages: readonly LiveMessage[];
}

/** A message that holds rows, or says that they are too many. */
export function messageOf(
  projection: string,
  kind: 'changed' | 'scores',
  { rows, removed }: LiveRows,
): LiveMessage {
  const isTooMuch =
    rows.length + removed.length > LIVE_ROWS_MAX || JSON.stringify(rows).length > LIVE_TEXT_MAX;
  return isTooMuch
    ? { projection, kind: 'reset', reason: 'too-much' }
    : { projection, kind, rows, removed };
}

/** Nothing is watched under this name. */
export class ProjectionUnknown extends Error {
  override readonly name = 'ProjectionUnknown';

  constructor(readonly projection: string) {
    super(`There is no live projection ${projection}.`);
  }
}
