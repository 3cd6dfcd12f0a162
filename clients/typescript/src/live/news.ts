import type { components } from '../generated/api.ts';
import type { components as messages } from '../generated/messages.ts';

type Views = components['schemas'];
type Messages = messages['schemas'];

/** What can be listened to. */
export type Projection = keyof RowsOfLists | `account:${string}`;

interface RowsOfLists {
  portfolio: Views['PortfolioRowView'];
  renewals: Views['RenewalRowView'];
  actions: Views['ActionRowView'];
  duties: DutyRow;
}

/** What there is to be done, or will be: it stands from `fromOn` to `untilOn`, and is due on `dueOn`. */
export type DutyRow = Omit<Views['DutyLineView'], 'lateDays' | 'stake' | 'act'> & {
  readonly act: Omit<Views['DutyLineView']['act'], 'accountId'>;
  /** Out of sight until this day. */
  readonly asideUntil: string | null;
};

type RowOf<P extends Projection> = P extends keyof RowsOfLists
  ? RowsOfLists[P]
  : Views['AccountPageView'];

/** Rows that changed, whole; of lists but the portfolio all rows of each account they are about, in the place of those before. */
export type Change<P extends Projection> = P extends unknown
  ? Omit<Messages['changed'], 'projection' | 'rows'> & {
      /** `changed` by events, `scores` by time alone. */
      readonly kind: 'changed' | 'scores';
      readonly projection: P;
      readonly rows: readonly RowOf<P>[];
    }
  : never;

/** What changed is not said: read the page again. `away`: a day may have begun while the connection was lost. */
export type Reset<P extends Projection> = Omit<Messages['reset'], 'projection' | 'reason'> & {
  readonly kind: 'reset';
  readonly projection: P;
  readonly reason: Messages['reset']['reason'] | 'away';
};

/** All that is said at a position of the log. Whoever has used it may go on after `position`, also another day. */
export interface News<P extends Projection> {
  readonly position: string;
  readonly messages: readonly (Change<P> | Reset<P>)[];
}
