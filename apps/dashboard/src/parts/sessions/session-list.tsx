import { useRevokeSession, useSessions, type ListedSession } from '../../client/sessions.ts';
import { Failure } from '../notes/failure.tsx';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import css from './session-list.module.css';

/** Where people are signed in, and the way to end it. */
export function SessionList() {
  const { data, error, refetch } = useSessions();
  const revoke = useRevokeSession();
  return (
    <>
      {error ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      <ul className={css['list']}>
        {data?.sessions.map((session) => (
          <Line key={session.id} session={session} onRevoke={() => revoke.mutate(session.id)} />
        ))}
      </ul>
    </>
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
        <bdi>{name}</bdi> <small className={css['since']}>{say('sessions.since', { since })}</small>
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
