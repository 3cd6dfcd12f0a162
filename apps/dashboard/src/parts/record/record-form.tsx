import { Button } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { CommandFields } from '../form/command-form.tsx';
import { useLabels } from '../form/labels.ts';
import type { Input } from '../form/input-of.ts';
import type { Wish } from '../page/wish.ts';
import { useRefusals } from '../texts/refusal.ts';
import { useSay } from '../texts/text.ts';
import { Changes } from './changes.tsx';
import type { Job } from './jobs.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useRecording, type Recording } from './use-recording.ts';
import css from './record-sheet.module.css';

interface Props {
  readonly wish: Wish;
  /** What a new form begins with. */
  readonly filled: (job: Job) => Input;
  readonly onDone: (accountId: string) => void;
}

/** The form of a wish, what is wrong with it, and the way to send it. */
export function RecordForm({ wish, filled, onDone }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const recording = useRecording(wish, filled);
  const { job, raw, faults, failure, sending, set, send, discard } = recording;
  useFirstFocus(form, faults);
  const submit = async () => {
    const accountId = await send();
    if (accountId !== undefined) onDone(accountId);
  };
  return (
    <form
      ref={form}
      className={css['form']}
      noValidate
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void submit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={css['body']}>
        <CommandFields
          command={wish.command}
          fields={job.fields}
          inLine={job.inLine}
          raw={raw}
          faults={faults}
          onChange={set}
          accountId={wish.accountId}
          whole={wish.corrects !== undefined}
        />
        {wish.corrects === undefined ? null : <Changes wish={wish} job={job} raw={raw} />}
        <FailureNote recording={recording} command={wish.command} />
      </div>
      <div className={css['foot']}>
        <button type="button" className={css['discard']} onClick={discard}>
          {say('record.discard')}
        </button>
        <Button type="submit" size="compact-md" loading={sending} aria-keyshortcuts="Control+Enter">
          {say(wish.corrects === undefined ? 'record.send' : 'record.correct')}
        </Button>
      </div>
      <p className="unseen" role="status">
        {failure === null ? '' : say('record.kept')}
      </p>
    </form>
  );
}

/** What the server said of the whole; what it said of a field stands there. */
function FailureNote({
  recording: { failure, faults, job },
  command,
}: {
  readonly recording: Recording;
  readonly command: string;
}) {
  const say = useSay();
  const labelOf = useLabels(command);
  const { refusal, fault: sentence } = useRefusals();
  if (failure === null) return null;
  if (failure === 'unreachable') {
    return (
      <p role="alert" className={css['failure']}>
        {say('record.unreachable')}
      </p>
    );
  }
  const elsewhere = Object.entries(faults).filter(([path]) => !(path in job.fields));
  const isSaidAtFields = Object.keys(faults).length > 0 && elsewhere.length === 0;
  if (isSaidAtFields) return null;
  return (
    <div role="alert" className={css['failure']}>
      {elsewhere.length === 0
        ? say('record.failed', { said: refusal(failure) })
        : elsewhere.map(([path, fault]) => (
            <p key={path}>
              {say('form.faultOf', { field: labelOf(path), fault: sentence(fault) })}
            </p>
          ))}
    </div>
  );
}
