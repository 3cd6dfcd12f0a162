import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '#kernel/time';
import { newKey } from '../../client/idempotency-key.ts';
import { useSystem } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { CommandFields } from '../form/command-form.tsx';
import type { Faults } from '../form/faults.ts';
import { inputOf } from '../form/input-of.ts';
import { rawOf } from '../form/raw-of.ts';
import type { Raw } from '../form/raw.ts';
import type { CommandName } from './commands.ts';
import { filledIn } from './filled.ts';
import { jobOf, type Job, type Request } from './jobs.ts';
import { judged } from './judge.ts';
import { useFirstFocus } from './use-first-focus.ts';
import css from './supposed-form.module.css';

interface Props {
  readonly command: CommandName;
  /** The account it is supposed of, where it is one. */
  readonly accountId: string | undefined;
  /** The last day it may happen on. */
  readonly until: Day;
  readonly send: string;
  readonly onSuppose: (requests: readonly Request[]) => void;
}

/** The form of a command that is not sent: judged as one that is, it answers what would be. */
export function SupposedForm({ command, accountId, until, send, onSuppose }: Props) {
  const { locale } = useIntl();
  const { today } = useSystem();
  const { data: account } = useAccount(accountId ?? '', accountId !== undefined);
  const newId = useMemo(() => `S-${newKey().slice(0, 8)}`, []);
  const wish = useMemo(
    () => ({ command, ...(accountId === undefined ? {} : { accountId }) }),
    [command, accountId],
  );
  const job = useMemo(() => withoutNotes(jobOf(wish, newId)), [wish, newId]);
  const begun = rawOf(job.fields, filledIn(job, wish, { account, today, actor: '' }), locale);
  const [typed, setTyped] = useState<Raw>({});
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, faults);
  const raw = { ...begun, ...typed };
  return (
    <form
      ref={form}
      noValidate
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const input = inputOf(job.fields, raw, locale);
        const wrong = judged(job, input, until);
        setFaults(wrong);
        if (Object.keys(wrong).length === 0) onSuppose(job.requests(input));
      }}
    >
      <CommandFields
        command={command}
        fields={job.fields}
        inLine={job.inLine}
        raw={raw}
        faults={faults}
        onChange={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        accountId={accountId}
        whole={false}
      />
      <Button type="submit" size="compact-md" className={css['add'] ?? ''}>
        {send}
      </Button>
    </form>
  );
}

/** Notes move no score, and are nobody's to keep. */
function withoutNotes(job: Job): Job {
  const isNote = (name: string): boolean => {
    const field = job.fields[name];
    return field?.optional === true && field.place === 'texts';
  };
  return {
    ...job,
    fields: Object.fromEntries(Object.entries(job.fields).filter(([name]) => !isNote(name))),
    inLine: job.inLine.filter((name) => !isNote(name)),
  };
}
