import type { AccountView } from '#insights/views';
import { Scores } from '../scores/scores.tsx';
import { Change } from '../why/change.tsx';
import { Why } from '../why/why.tsx';
import { Summaries } from './summaries.tsx';
import css from './overview.module.css';

/** How the account stands, why, and what is new; at most two screens of it, however long its history. */
export function Overview({ account }: { readonly account: AccountView }) {
  return (
    <div className={css['overview']}>
      <Scores account={account} />
      {account.problem ? null : <Change account={account} />}
      {account.problem ? null : <Why account={account} />}
      <Summaries account={account} />
    </div>
  );
}
