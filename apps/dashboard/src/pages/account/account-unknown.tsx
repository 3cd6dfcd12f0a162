import { Link } from '@tanstack/react-router';
import { useMoment } from '../../client/moment.ts';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';

/** No such account: never, or not yet on the day shown. */
export function AccountUnknown({ id }: { readonly id: string }) {
  const say = useSay();
  const { day, moment } = useFormats();
  const { past, asOf, knownAt } = useMoment();
  if (!past) {
    return (
      <StateNote
        isPage
        title={say('account.unknown.title', { id })}
        action={<Link to="/portfolio">{say('page.unknown.home')}</Link>}
      >
        {say('account.unknown.text')}
      </StateNote>
    );
  }
  return (
    <StateNote
      isPage
      title={say('account.notYet.title')}
      action={
        <Link to="." search={(search) => ({ ...search, asOf: undefined, knownAt: undefined })}>
          {say('account.backToToday')}
        </Link>
      }
    >
      {knownAt === undefined
        ? say('account.notYet.text', { id, day: day(asOf) })
        : say('account.notYet.recorded', { id, known: moment(knownAt) })}
    </StateNote>
  );
}
