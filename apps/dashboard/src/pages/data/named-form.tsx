import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './data-page.module.css';

interface Props {
  /** What is asked for. */
  readonly label: string;
  /** What the button says. */
  readonly act: string;
  /** What else is chosen, between the name and the button. */
  readonly children?: ReactNode;
  readonly onAct: (name: string) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** A secret that was made, which is shown once, and what it is for. */
  readonly made: { readonly text: string; readonly says: string } | undefined;
}

/** Makes something by a name: a link for a colleague, a token for a program. */
export function NamedForm({ label, act, children, onAct, isPending, error, made }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const asked = name.trim();
  return (
    <>
      <form
        className={setUp['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (asked !== '') onAct(asked);
        }}
      >
        <label className={css['field']} htmlFor={id}>
          {label}
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
        {children}
        <Button type="submit" size="compact-md" loading={isPending} disabled={asked === ''}>
          {act}
        </Button>
      </form>
      {error ? <Failure error={error} onAgain={() => onAct(asked)} /> : null}
      {made ? (
        <div role="status">
          <p>{made.says}</p>
          <CopyLine text={made.text} />
        </div>
      ) : null}
    </>
  );
}
