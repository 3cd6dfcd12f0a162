import type { AccountView } from '#insights/views';
import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { Card } from '../../parts/card/card.tsx';
import { CONTACT_NOTE_ID, ContactForm } from '../../parts/contact/contact-form.tsx';
import { useSay } from '../../parts/texts/text.ts';

/** Records a contact without leaving the page; in the past it says why that cannot be. */
export function ContactBar({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const { past } = useMoment();
  const { right } = useSession();
  const closed = past ? 'contact.past' : right === 'read' ? 'contact.readOnly' : undefined;
  return (
    <Card title={say('contact.title')} empty={closed && say(closed)}>
      {closed ? null : <ContactForm account={account} noteId={CONTACT_NOTE_ID} />}
    </Card>
  );
}
