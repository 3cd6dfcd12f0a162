import { Link } from '@tanstack/react-router';
import { StateNote } from '../parts/notes/state-note.tsx';
import { useSay } from '../parts/texts/text.ts';

/** An address that leads nowhere. */
export function UnknownPage() {
  const say = useSay();
  return (
    <StateNote
      isPage
      title={say('page.unknown.title')}
      action={<Link to="/portfolio">{say('page.unknown.home')}</Link>}
    >
      {say('page.unknown.text')}
    </StateNote>
  );
}
