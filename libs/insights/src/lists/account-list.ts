import type { Cell, ListShape } from '#kernel/lists';
import type { Day } from '#kernel/time';
import type { AccountFacts, InsightName } from '../facts/account-facts.ts';

/**
 * A list beside the portfolio: any number of rows an account. Rows hold days, never ages or states, so that they
 * stay as they are while nothing happens; what depends on the day asked is worked out from row and day.
 */
export interface AccountList {
  readonly shape: ListShape;
  /** The facts its rows are made from: they are made anew when these move. */
  readonly reads: readonly InsightName[];
  /** What the list holds of an account from a day (day number) on. */
  readonly rowsOf: (accountId: string, facts: AccountFacts, day: number) => Listing;
}

/** Rows of an account, which hold until some day; null for as long as nothing happens. */
interface Listing {
  readonly rows: readonly AccountListRow[];
  readonly againOn: Day | null;
}

/** One row: what of the account it is about, its cells beside those every list has, and what is shown of it. */
export interface AccountListRow {
  readonly thing: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly shown: object;
}

type Columns = ListShape['columns'];

/** The shape of such a list: every one says whose row it is, under which name and with whom. */
export const accountListShape = (
  name: string,
  version: number,
  columns: Columns,
  hidden: readonly string[],
): ListShape => ({
  name,
  version,
  columns: { accountId: 'text', name: 'text', managerId: 'text', ...columns, againOn: 'text' },
  searched: ['name', 'accountId', 'managerId'],
  report: {
    id: 'accountId',
    hidden: [...hidden, 'againOn'],
    persons: ['managerId', 'ownerId'],
    tuples: {},
  },
});

/** How a list is named where it is noted that it was filled. */
export const listIdOf = ({ shape }: AccountList): string =>
  `${shape.name}@${String(shape.version)}`;
