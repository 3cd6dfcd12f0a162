import { TitledDialog } from '../../parts/controls/titled-dialog.tsx';
import { SessionList } from '../../parts/sessions/session-list.tsx';
import { useSay } from '../../parts/texts/text.ts';

/** Where people are signed in, over any page. */
export function SessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <TitledDialog title={say('sessions.title')} onClose={onClose}>
      <SessionList />
    </TitledDialog>
  );
}
