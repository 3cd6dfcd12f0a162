import { useParams } from '@tanstack/react-router';
import { AccountBody } from './account-body.tsx';

/** Each account is a page of its own: nothing chosen or written at one is carried to the next. */
export function AccountPage() {
  const { accountId } = useParams({ from: '/accounts/$accountId' });
  return <AccountBody key={accountId} accountId={accountId} />;
}
