import { useAccount } from '../../client/use-account.ts';
import type { Subject, Wish } from '../page/wish.ts';
import { namesOf, type Names } from '../texts/names.ts';
import { useSay } from '../texts/text.ts';
import css from './record-sheet.module.css';

/** What the form is about: the account, and the thing of it. */
export function SubjectLine({ wish: { accountId, about } }: { readonly wish: Wish }) {
  return accountId === undefined ? null : <Known accountId={accountId} about={about} />;
}

function Known({
  accountId,
  about,
}: {
  readonly accountId: string;
  readonly about: Subject | undefined;
}) {
  const say = useSay();
  const { data: account } = useAccount(accountId);
  const named = about && nameOf(about, namesOf(account, say));
  return (
    <p className={css['about']}>
      {named === undefined ? null : (
        <>
          <bdi>{named}</bdi>
          {' · '}
        </>
      )}
      <bdi>{account?.name ?? accountId}</bdi>
    </p>
  );
}

function nameOf({ kind, id }: Subject, names: Names): string {
  if (kind === 'stakeholder') return names.person(id);
  return kind === 'threat' ? names.rival(id) : id;
}
