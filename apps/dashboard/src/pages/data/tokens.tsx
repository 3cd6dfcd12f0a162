import { useState } from 'react';
import {
  useAddToken,
  useRevokeToken,
  useTokens,
  type ListedToken,
} from '../../client/credentials.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { NamedForm } from './named-form.tsx';
import css from './data-page.module.css';

const RIGHTS = ['read', 'write'] as const;

/** The programs that are let in, and a way in for another. */
export function Tokens() {
  const say = useSay();
  const { data, error, refetch } = useTokens(true);
  const revoke = useRevokeToken();
  return (
    <div className={css['body']}>
      {error ? <Failure error={error} onAgain={() => void refetch()} /> : null}
      {data?.tokens.length === 0 ? <p className={css['quiet']}>{say('data.tokens.none')}</p> : null}
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
  token: { name, right, createdAt },
  onEnd,
}: {
  readonly token: ListedToken;
  readonly onEnd: () => void;
}) {
  const say = useSay();
  const { moment } = useFormats();
  const since = moment(createdAt);
  return (
    <li className={css['line']}>
      <bdi>{name}</bdi>
      <span className={css['quiet']}>
        {say('data.tokens.line', { right: say(`data.tokens.${right}`), since })}
      </span>
      <button
        type="button"
        className={css['end']}
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
  const [right, setRight] = useState<ListedToken['right']>('read');
  const { mutate, data, error, isPending } = useAddToken();
  return (
    <NamedForm
      label={say('data.tokens.name')}
      act={say('data.tokens.add')}
      onAct={(name) => mutate({ name, right })}
      isPending={isPending}
      error={error}
      made={data && { text: data.token, says: say('data.tokens.shown') }}
    >
      <Choice
        label={say('data.tokens.right')}
        options={RIGHTS.map((one) => [one, say(`data.tokens.${one}`)] as const)}
        value={right}
        onChoose={setRight}
      />
    </NamedForm>
  );
}
