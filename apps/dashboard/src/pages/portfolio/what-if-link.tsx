import { Link } from '@tanstack/react-router';
import { ACCOUNTS_MAX } from '#insights/what-if/what-if.query';
import { accountPart } from '#kernel/identifier';
import { useSelectedIds, type RowSelection } from '../../parts/record-list/selection.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './portfolio-page.module.css';

/** Tries a scenario on the accounts that are selected; nothing where there are too many for one. */
export function WhatIfLink({ selection }: { readonly selection: RowSelection }) {
  const say = useSay();
  const ids = useSelectedIds(selection);
  if (ids.size > ACCOUNTS_MAX) return null;
  return (
    <Link
      to="/what-if"
      search={{ accounts: [...ids].map(accountPart).join(',') }}
      className={css['whatIf']}
    >
      {say('portfolio.whatIf')}
    </Link>
  );
}
