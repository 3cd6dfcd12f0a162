import { actionsList } from '../actions/actions.list.ts';
import { dutiesList } from '../duties/duties.list.ts';
import { findingList } from '../finding/finding.list.ts';
import { renewalsList } from '../renewals/renewals.list.ts';
import type { AccountList } from './account-list.ts';

/** All lists kept beside the portfolio. A new one is a line here. */
export const ACCOUNT_LISTS: readonly AccountList[] = [
  renewalsList,
  findingList,
  dutiesList,
  actionsList,
];
