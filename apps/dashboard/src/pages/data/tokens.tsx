import { useState } from 'react';
import {
  useAddToken,
  useRevokeToken,
  useTokens,
  type ListedToken,
} from '../../client/credentials.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { roleName } from '../../parts/roles/roles.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { NamedForm } from './named-form.tsx';
import setUp from '../../parts/set-up/set-up.module.css';

/** What programs are usually let in as. */
const OFFERED = ['reader', 'auditor', 'steward', 'owner'] as const;

/** The programs that are let in, and a way in for another. */
export function Tokens() {
  const say = useSay();
  const { data, error, refetch } = useTokens(true);
  const revoke = useRevokeToken();
  return (
    <div className={setUp['body']}>
      {error ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      {data?.tokens.length === 0 ? (
        <p className={setUp['quiet']}>{say('data.tokens.none')}</p>
      ) : null}
      <ul>
        {data?.tokens.map((token) => (
          <Line key={token.id} token={token} onEnd={() => revoke.mutate(token.id)} />
        ))}
      </ul>
      <NewToken />
    </div>
  );
}

function Line({
  token: { name, roles, createdAt },
  onEnd,
}: {
  readonly token: ListedToken;
  readonly onEnd: () => void;
}) {
  const say = useSay();
  const { moment, list } = useFormats();
  const since = moment(createdAt);
  return (
    <li className={setUp['line']}>
      <bdi>{name}</bdi>
      <span className={setUp['quiet']}>
        {say('data.tokens.line', { roles: list(roles.map((role) => roleName(role, say))), since })}
      </span>
      <button
        type="button"
        className={setUp['act']}
        aria-label={say('data.tokens.endOf', { name, since })}
        onClick={onEnd}
      >
        {say('data.tokens.end')}
      </button>
    </li>
  );
}

function NewToken() {
  const say = useSay();
  const [role, setRole] = useState<(typeof OFFERED)[number]>('reader');
  const { mutate, data, error, isPending } = useAddToken();
  return (
    <NamedForm
      label={say('data.tokens.name')}
      act={say('data.tokens.add')}
      onAct={(name) => mutate({ name, role })}
      isPending={isPending}
      error={error}
      made={data && { text: data.token, says: say('data.tokens.shown') }}
    >
      <Choice
        label={say('data.tokens.right')}
        options={OFFERED.map((one) => [one, roleName(one, say)] as const)}
        value={role}
        onChoose={setRole}
      />
    </NamedForm>
  );
}
