import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import {
  useAddToken,
  useRevokeToken,
  useTokens,
  type ListedToken,
} from '../../client/credentials.ts';
import { Choice } from '../../parts/controls/choice.tsx';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
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
  const id = useId();
  const [name, setName] = useState('');
  const [right, setRight] = useState<ListedToken['right']>('read');
  const { mutate, data, error, isPending } = useAddToken();
  const asked = { name: name.trim(), right };
  return (
    <>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (asked.name !== '') mutate(asked);
        }}
      >
        <label className={css['field']} htmlFor={id}>
          {say('data.tokens.name')}
        </label>
        <input
          id={id}
          className={css['input']}
          dir="auto"
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Choice
          label={say('data.tokens.right')}
          options={RIGHTS.map((one) => [one, say(`data.tokens.${one}`)] as const)}
          value={right}
          onChoose={setRight}
        />
        <Button type="submit" size="compact-md" loading={isPending} disabled={asked.name === ''}>
          {say('data.tokens.add')}
        </Button>
      </form>
      {error ? <Failure error={error} onAgain={() => mutate(asked)} /> : null}
      {data ? (
        <div role="status">
          <p>{say('data.tokens.shown')}</p>
          <CopyLine text={data.token} />
        </div>
      ) : null}
    </>
  );
}
