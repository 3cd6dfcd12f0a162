import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { post } from '../../client/api.ts';
import { Problem } from '../../client/problem.ts';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useRefusals } from '../../parts/texts/refusal.ts';
import { useSay } from '../../parts/texts/text.ts';
import { KindBoxes } from './kind-boxes.tsx';
import type { Kind } from './kinds.ts';
import { PATH, useWebhookWork, type Keyed } from './use-webhooks.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './webhooks-page.module.css';

/** Refusals that are about the address. */
const OF_ADDRESS: ReadonlySet<string> = new Set(['webhook-url', 'webhook-https']);

/** Has somebody told: where, and of what. What is wrong is said at its field. */
export function AddForm({ onKeyed }: { readonly onKeyed: (keyed: Keyed) => void }) {
  const say = useSay();
  const [url, setUrl] = useState('');
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  const [wasSent, setSent] = useState(false);
  const { mutate, error, reset, isPending } = useWebhookWork(() =>
    post<Keyed>(PATH, { url: url.trim(), kinds }),
  );
  const faults = useFaults(error);
  const isEmpty = url.trim() === '';
  const submit = () => {
    setSent(true);
    if (isEmpty || kinds.length === 0) return;
    mutate(undefined, {
      onSuccess: (keyed) => {
        setUrl('');
        setKinds([]);
        setSent(false);
        onKeyed(keyed);
      },
    });
  };
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <UrlField
        value={url}
        fault={wasSent && isEmpty ? say('fault.missing') : faults.url}
        onChange={(text) => {
          setUrl(text);
          reset();
        }}
      />
      <KindBoxes
        chosen={kinds}
        onChange={setKinds}
        fault={wasSent && kinds.length === 0 ? say('webhooks.noKinds') : undefined}
      />
      {error && faults.url === undefined ? <FailureLine error={error} /> : null}
      <div>
        <Button type="submit" size="compact-md" loading={isPending}>
          {say('webhooks.addIt')}
        </Button>
      </div>
    </form>
  );
}

/** What the server says of the address. */
function useFaults(error: Error | null): { readonly url: string | undefined } {
  const { faults, refusal } = useRefusals();
  if (!(error instanceof Problem)) return { url: undefined };
  return { url: OF_ADDRESS.has(error.code) ? refusal(error) : faults(error)['url'] };
}

interface FieldProps {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

function UrlField({ value, fault, onChange }: FieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={css['field']}>
      <label className={css['strong']} htmlFor={id}>
        {say('webhooks.url')}
      </label>
      <input
        id={id}
        className={css['input']}
        type="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={setUp['quiet']}>
        {say('webhooks.urlHint')}
      </p>
      <p id={`${id}-fault`} className={css['fault']} role="alert">
        {fault}
      </p>
    </div>
  );
}
