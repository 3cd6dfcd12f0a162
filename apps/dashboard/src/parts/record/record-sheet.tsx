import { useNavigate } from '@tanstack/react-router';
import { useMyself, useSystem } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { Failure } from '../notes/failure.tsx';
import type { Wish } from '../page/wish.ts';
import { useSay } from '../texts/text.ts';
import { filledIn } from './filled.ts';
import { RecordForm } from './record-form.tsx';
import { FormWords, SheetFrame } from './sheet-frame.tsx';
import { SubjectLine } from './subject-line.tsx';

interface Props {
  readonly wish: Wish;
  readonly onClose: () => void;
}

/** The form of a wish, beside the page. */
export function RecordSheet(props: Props) {
  return (
    <FormWords>
      <Sheet {...props} />
    </FormWords>
  );
}

function Sheet({ wish, onClose }: Props) {
  const say = useSay();
  const { accountId, command, corrects } = wish;
  const what = say(`command.${command}`);
  return (
    <SheetFrame
      title={corrects === undefined ? what : say('record.correcting', { what })}
      about={<SubjectLine wish={wish} />}
      onClose={onClose}
    >
      {accountId === undefined ? (
        <NewAccount wish={wish} onClose={onClose} />
      ) : (
        <OfAccount wish={wish} accountId={accountId} onClose={onClose} />
      )}
    </SheetFrame>
  );
}

function OfAccount({ wish, accountId, onClose }: Props & { readonly accountId: string }) {
  const { today } = useSystem();
  const actor = useMyself();
  const { data: account, error, refetch } = useAccount(accountId);
  if (error && !account) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!account) return null;
  return (
    <RecordForm
      wish={wish}
      filled={(job) =>
        wish.corrects === undefined
          ? filledIn(job, wish, { account, today, actor })
          : (wish.values ?? {})
      }
      onDone={onClose}
    />
  );
}

/** An account that was opened is what one wants to see next. */
function NewAccount({ wish, onClose }: Props) {
  const { today } = useSystem();
  const actor = useMyself();
  const navigate = useNavigate();
  return (
    <RecordForm
      wish={wish}
      filled={(job) => filledIn(job, wish, { account: undefined, today, actor })}
      onDone={(accountId) => {
        onClose();
        void navigate({ to: '/accounts/$accountId', params: { accountId } });
      }}
    />
  );
}
