import { useRevokeSession, useSessions, type ListedSession } from '../../client/sessions.ts';
import { TitledDialog } from '../../parts/controls/titled-dialog.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './sessions-dialog.module.css';

/** Where people are signed in, and the way to end it. */
export function SessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { data, error, refetch } = useSessions();
  const revoke = useRevokeSession();
  return (
    <TitledDialog title={say('sessions.title')} onClose={onClose}>
      {error ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      <ul className={css['list']}>
        {data?.sessions.map((session) => (
          <Line key={session.id} session={session} onRevoke={() => revoke.mutate(session.id)} />
        ))}
      </ul>
    </TitledDialog>
  );
}

interface LineProps {
  readonly session: ListedSession;
  readonly onRevoke: () => void;
}

function Line({ session: { name, createdAt, current }, onRevoke }: LineProps) {
  const say = useSay();
  const { moment } = useFormats();
  const since = moment(createdAt);
  return (
    <li className={css['line']}>
      <span>
        {name} <small className={css['since']}>{say('sessions.since', { since })}</small>
      </span>
      {current ? (
        <small className={css['since']}>{say('sessions.current')}</small>
      ) : (
        <button
          type="button"
          className={css['end']}
          aria-label={say('sessions.endOf', { name, since })}
          onClick={onRevoke}
        >
          {say('sessions.end')}
        </button>
      )}
    </li>
  );
}
