import { useNavigate } from '@tanstack/react-router';
import { Problem } from '../../client/problem.ts';
import { searchAsLeft } from '../../client/search-as-left.ts';
import { useAccount } from '../../client/use-account.ts';
import { useKeys } from '../../parts/controls/keys.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { AccountHeader } from './account-header.tsx';
import { AccountSkeleton } from './account-skeleton.tsx';
import { AccountUnknown } from './account-unknown.tsx';
import { CARDS } from './cards.ts';
import { Unscored } from './unscored.tsx';
import css from './account-page.module.css';

/** The account page once its words are there. */
export function AccountBody({ accountId }: { readonly accountId: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const { data: account, error, refetch } = useAccount(accountId);
  useTitle(account?.name ?? say('account.loading'));
  useKeys({ u: () => void navigate({ to: '/', search: searchAsLeft('/') }) });
  if (!account) {
    if (error instanceof Problem && error.status === 404) return <AccountUnknown id={accountId} />;
    if (error) return <Failure error={error} onAgain={() => void refetch()} />;
    return <AccountSkeleton />;
  }
  const cards = Object.entries(CARDS).filter(
    ([, { isOfScored }]) => !(isOfScored && account.problem),
  );
  return (
    <div className={css['page']}>
      <AccountHeader account={account} />
      {account.problem ? <Unscored problem={account.problem} /> : null}
      <div className={css['columns']}>
        {(['main', 'side'] as const).map((column) => (
          <div key={column} className={css[column]}>
            {cards
              .filter(([, card]) => card.column === column)
              .map(([name, { Body }]) => (
                <Body key={name} account={account} />
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}
