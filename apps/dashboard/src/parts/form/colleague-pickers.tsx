import { Autocomplete, Pill, TagsInput } from '@mantine/core';
import { useSession } from '../../client/system.ts';
import type { ControlProps } from './control-props.ts';
import { useManagers } from './options.ts';
import { textsIn, useListProps } from './picking.tsx';

/** One of us: those who manage accounts are offered, and anybody can be named. */
export function ColleaguePicker(props: ControlProps) {
  const { nothingFoundMessage: _anybody, ...list } = useListProps(props);
  const colleagues = useManagers();
  return (
    <Autocomplete
      {...list}
      data={[...colleagues]}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={props.onChange}
    />
  );
}

export function ColleaguesPicker(props: ControlProps) {
  const { actor, name } = useSession();
  const { nothingFoundMessage: _anybody, ...list } = useListProps(props);
  const colleagues = useManagers();
  return (
    <TagsInput
      {...list}
      data={[...colleagues]}
      renderPill={({ option, onRemove }) => (
        <Pill withRemoveButton {...(onRemove ? { onRemove } : {})}>
          {option.value === actor ? name : option.value}
        </Pill>
      )}
      value={textsIn(props)}
      onChange={props.onChange}
    />
  );
}
