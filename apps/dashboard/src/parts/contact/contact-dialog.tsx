import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Failure } from '../notes/failure.tsx';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';
import { ContactForm } from './contact-form.tsx';
import { contactEn } from './contact.en.ts';
import css from './contact-dialog.module.css';

interface Props {
  readonly accountId: string;
  readonly onClose: () => void;
}

/** Records a contact for an account from any page. */
export function ContactDialog(props: Props) {
  return (
    <MoreTexts texts={contactEn}>
      <Content {...props} />
    </MoreTexts>
  );
}

function Content({ accountId, onClose }: Props) {
  const say = useSay();
  const { past } = useMoment();
  const { right } = useSession();
  const { data: account, error, refetch } = useAccount(accountId);
  return (
    <Dialog label={say('contact.title')} onClose={onClose} wide>
      <h2 className={css['title']}>
        {say('contact.title')}{' '}
        <span className={css['name']} dir="auto">
          {account?.name ?? accountId}
        </span>
      </h2>
      <div className={css['body']}>
        {error && !account ? <Failure error={error} onAgain={() => void refetch()} /> : null}
        {past || right === 'read' ? (
          <p className={css['note']}>{say(past ? 'contact.past' : 'contact.readOnly')}</p>
        ) : account ? (
          <ContactForm account={account} onDone={onClose} />
        ) : null}
      </div>
    </Dialog>
  );
}
