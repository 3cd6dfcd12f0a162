import type { AccountView } from '#insights/views';
import { useKeys } from '../../parts/controls/keys.ts';
import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { useSay } from '../../parts/texts/text.ts';
import { CONTACT_NOTE_ID, ContactForm } from '../../parts/contact/contact-form.tsx';
import page from './account-page.module.css';

/** Records a contact without leaving the page; in the past it says why that cannot be. */
export function ContactBar({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { past } = useMoment();
  const { right } = useSession();
  useKeys({ c: () => document.getElementById(CONTACT_NOTE_ID)?.focus() });
  return (
    <section className={page['card']}>
      <h2 className={page['cardTitle']}>{say('contact.title')}</h2>
      {past || right === 'read' ? (
        <p className={page['empty']}>{say(past ? 'contact.past' : 'contact.readOnly')}</p>
      ) : (
        <ContactForm account={account} noteId={CONTACT_NOTE_ID} />
      )}
    </section>
  );
}
