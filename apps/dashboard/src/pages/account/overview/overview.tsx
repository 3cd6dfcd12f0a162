import type { AccountView } from '#insights/views';
import { later } from '../../../parts/page/later.tsx';
import { Scores } from '../scores/scores.tsx';
import { Change } from '../why/change.tsx';
import { Why } from '../why/why.tsx';
import { Summaries } from './summaries.tsx';
import css from './overview.module.css';

const LookingBack = later(
  async () => (await import('../post-mortem/looking-back.tsx')).LookingBack,
  { isRare: true },
);

/** How the account stands, why, and what is new; at most two screens of it, however long its history. */
export function Overview({ account }: { readonly account: AccountView }) {
  return (
    <div className={css['overview']}>
      <Scores account={account} />
      {account.problem ? null : <Change account={account} />}
      {account.status === 'lost' && !account.problem ? <LookingBack account={account} /> : null}
      {account.problem ? null : <Why account={account} />}
      <Summaries account={account} />
    </div>
  );
}
