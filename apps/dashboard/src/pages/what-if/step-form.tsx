import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#kernel/time';
import type { CommandName } from '../../parts/record/commands.ts';
import { SupposedForm } from '../../parts/record/supposed-form.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { stepsOf } from './steps-of.ts';
import { supposable } from './supposable.ts';
import type { Step } from './what-if-search.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './what-if-page.module.css';

interface Props {
  readonly accountIds: readonly string[];
  readonly on: Day;
  readonly onAdd: (steps: readonly Step[]) => void;
}

/** What could be supposed next: chosen by its name, then its form appears. */
export function StepForm({ accountIds, on, onAdd }: Props) {
  const say = useSay();
  const [command, setCommand] = useState<CommandName>();
  const commands = supposable(accountIds.length);
  return (
    <div className={setUp['body']}>
      <Select
        label={say('whatIf.what')}
        size="sm"
        searchable
        clearable
        data={commands.map((one) => ({ value: one, label: say(`command.${one}`) }))}
        value={command ?? null}
        onChange={(chosen) => setCommand(commands.find((one) => one === chosen))}
        comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed' }}
        className={css['picker'] ?? ''}
      />
      {command ? (
        <SupposedForm
          key={command}
          command={command}
          accountId={accountIds.length === 1 ? accountIds[0] : undefined}
          until={on}
          send={say('whatIf.suppose')}
          onSuppose={(requests) => onAdd(stepsOf(requests))}
        />
      ) : null}
    </div>
  );
}
