import { useParams } from '@tanstack/react-router';
import { MoreTexts } from '../../parts/texts/more-texts.tsx';
import { becauseEn } from './why/because.en.ts';
import { AccountBody } from './account-body.tsx';
import { accountEn } from './account.en.ts';
import { timelineEn } from './timeline/timeline.en.ts';

const texts = { ...accountEn, ...becauseEn, ...timelineEn };

/** What is going on at an account, and why do we think so? */
export function AccountPage() {
  const { accountId } = useParams({ from: '/accounts/$accountId' });
  return (
    <MoreTexts texts={texts}>
      <AccountBody key={accountId} accountId={accountId} />
    </MoreTexts>
  );
}
