import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { invite } from '../../client/credentials.ts';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './data-page.module.css';

/** Makes a link by which a colleague comes in. */
export function Invite() {
  const say = useSay();
  const id = useId();
  const { time } = useFormats();
  const [name, setName] = useState('');
  const { mutate, data, error, isPending } = useMutation({ mutationFn: invite });
  const asked = name.trim();
  return (
    <>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (asked !== '') mutate(asked);
        }}
      >
        <label className={css['field']} htmlFor={id}>
          {say('data.invite.name')}
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
        <Button type="submit" size="compact-md" loading={isPending} disabled={asked === ''}>
          {say('data.invite')}
        </Button>
      </form>
      {error ? <Failure error={error} onAgain={() => mutate(asked)} /> : null}
      {data ? (
        <div role="status">
          <p>{say('data.invite.text', { name: data.name, until: time(data.expiresAt) })}</p>
          <CopyLine text={data.url} />
        </div>
      ) : null}
    </>
  );
}
