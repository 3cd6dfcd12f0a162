import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState, type ComponentType } from 'react';
import type { AccountView } from '#insights/views';
import { Problem } from '../../client/problem.ts';
import { searchAsLeft } from '../../client/search-as-left.ts';
import { useAccount } from '../../client/use-account.ts';
import { useKeys } from '../../parts/controls/keys.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { tabOf } from './account-search.ts';
import { AccountSkeleton } from './account-skeleton.tsx';
import { AccountUnknown } from './account-unknown.tsx';
import { Business } from './business/business.tsx';
import { AccountHead } from './head/account-head.tsx';
import { Overview } from './overview/overview.tsx';
import { People } from './people/people.tsx';
import type { Tab } from './tabs.ts';
import { Timeline } from './timeline/timeline.tsx';
import { Unscored } from './unscored.tsx';
import { later } from '../../parts/page/later.tsx';
import css from './account-page.module.css';

const PrintAccount = later(async () => (await import('./print/print-account.tsx')).PrintAccount, {
  isRare: true,
});

interface Part {
  /** Says what cannot be known of an account that cannot be scored, and is left out there. */
  readonly isOfScored?: true;
  readonly Body: ComponentType<{ readonly account: AccountView }>;
}

const PARTS: Readonly<Record<Tab, Part>> = {
  overview: { Body: Overview },
  people: { isOfScored: true, Body: People },
  business: { isOfScored: true, Body: Business },
  timeline: { Body: Timeline },
};

/** The account page once its words are there. */
export function AccountBody({ accountId }: { readonly accountId: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const tab = tabOf(useSearch({ from: '/accounts/$accountId' }));
  const { data: account, error, refetch } = useAccount(accountId);
  useTitle(
    account
      ? say('account.title', { name: account.name, part: say(`tab.${tab}`) })
      : say('account.loading'),
  );
  const [isPrinting, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  useKeys({
    u: () => void navigate({ to: '/portfolio', search: searchAsLeft('/portfolio') }),
    // The browser would print what is drawn just now: one part, and of the timeline a window.
    'mod+p': () => setPrinting(true),
  });
  if (!account) {
    if (error instanceof Problem && error.status === 404) return <AccountUnknown id={accountId} />;
    if (error) return <Failure error={error} onAgain={() => void refetch()} />;
    return <AccountSkeleton />;
  }
  const { Body, isOfScored } = PARTS[tab];
  return (
    <div className={css['page']}>
      <AccountHead account={account} onPrint={() => setPrinting(true)} />
      {account.problem ? <Unscored problem={account.problem} /> : null}
      {isOfScored && account.problem ? null : <Body account={account} />}
      {isPrinting ? <PrintAccount account={account} onDone={printed} /> : null}
    </div>
  );
}
