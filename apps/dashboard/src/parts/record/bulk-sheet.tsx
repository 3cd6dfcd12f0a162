import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { newKey } from '../../client/idempotency-key.ts';
import { useSystem } from '../../client/system.ts';
import { Choice } from '../controls/choice.tsx';
import { CommandFields } from '../form/command-form.tsx';
import type { Faults } from '../form/faults.ts';
import { inputOf } from '../form/input-of.ts';
import type { Raw } from '../form/raw.ts';
import { useSay } from '../texts/text.ts';
import { BULK_COMMANDS, sendForMany, type BulkCommand, type Outcome } from './bulk.ts';
import { BulkTally } from './bulk-tally.tsx';
import { jobOf } from './jobs.ts';
import { judged } from './judge.ts';
import { FormWords, SheetFrame } from './sheet-frame.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import css from './record-sheet.module.css';

interface Props {
  readonly accountIds: readonly string[];
  readonly onClose: () => void;
}

/** Hands over, assigns, or agrees a cadence for all accounts that were selected. */
export function BulkSheet(props: Props) {
  return (
    <FormWords>
      <Sheet {...props} />
    </FormWords>
  );
}

function Sheet({ accountIds, onClose }: Props) {
  const say = useSay();
  return (
    <SheetFrame
      title={say('bulk.title', { count: accountIds.length })}
      about={null}
      onClose={onClose}
    >
      <BulkForm accountIds={accountIds} />
    </SheetFrame>
  );
}

/** The person a cadence is for is each who decides, so that the form does not ask. */
const jobFor = (command: BulkCommand) =>
  jobOf(
    command === 'SetCadence' ? { command, about: { kind: 'stakeholder', id: 'all' } } : { command },
    '',
  );

function BulkForm({ accountIds }: Pick<Props, 'accountIds'>) {
  const say = useSay();
  const { locale } = useIntl();
  const { today } = useSystem();
  const [command, setCommand] = useState<BulkCommand>('HandOver');
  const [raw, setRaw] = useState<Raw>({ occurredOn: today });
  const [faults, setFaults] = useState<Faults>({});
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [stop, setStop] = useState<AbortController>();
  const key = useRef({ asked: '', key: '' });
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, faults);
  const job = jobFor(command);
  const send = async () => {
    const input = inputOf(job.fields, raw, locale);
    const wrong = judged(job, input, today);
    setFaults(wrong);
    if (Object.keys(wrong).length > 0 || stop) return;
    const asked = JSON.stringify([command, input]);
    // What was asked for once keeps its keys, so that a second time finds what was recorded.
    if (key.current.asked !== asked) key.current = { asked, key: newKey() };
    const abort = new AbortController();
    setStop(abort);
    setOutcomes([]);
    await sendForMany({
      command,
      input,
      accountIds,
      key: key.current.key,
      signal: abort.signal,
      onOutcome: (outcome) => setOutcomes((before) => [...before, outcome]),
    });
    setStop(undefined);
  };
  return (
    <form
      ref={form}
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={css['body']}>
        <Choice
          label={say('bulk.what')}
          options={BULK_COMMANDS.map((one) => [one, say(`bulk.${one}`)] as const)}
          value={command}
          onChoose={setCommand}
        />
        <CommandFields
          key={command}
          command={command}
          fields={job.fields}
          inLine={job.inLine}
          raw={raw}
          faults={faults}
          onChange={(name, value) => setRaw((before) => ({ ...before, [name]: value }))}
          accountId={undefined}
          whole={false}
        />
        <BulkTally outcomes={outcomes} of={accountIds.length} />
      </div>
      <div className={css['foot']}>
        {stop ? (
          <button type="button" className={css['discard']} onClick={() => stop.abort()}>
            {say('bulk.stop')}
          </button>
        ) : (
          <span />
        )}
        <Button type="submit" size="compact-md" loading={stop !== undefined}>
          {say('bulk.send', { count: accountIds.length })}
        </Button>
      </div>
    </form>
  );
}
