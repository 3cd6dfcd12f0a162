import { MultiSelect, Select } from '@mantine/core';
import type { ControlProps } from './control-props.ts';
import { usePeople, useThings, type Option } from './options.ts';
import { chosenIn, textsIn, useItems, useListProps } from './picking.tsx';

/** One thing of the account. */
export function ThingPicker(props: ControlProps) {
  const { onChange, field } = props;
  const list = useListProps(props);
  const items = useItems(useOptions(props));
  return (
    <Select
      {...list}
      {...items}
      searchable
      clearable={field.optional}
      value={chosenIn(props)}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

/** Several things of the account; nobody is ticked beforehand. */
export function ThingsPicker(props: ControlProps) {
  const list = useListProps(props);
  const items = useItems(useOptions(props));
  return (
    <MultiSelect
      {...list}
      {...items}
      searchable
      hidePickedOptions
      value={textsIn(props)}
      onChange={props.onChange}
    />
  );
}

function useOptions({ accountId = '', field }: ControlProps): readonly Option[] {
  // A list of references says their kind of each.
  const kind = field.ref?.kind ?? field.schema.items?.['x-ref'] ?? '';
  const isPerson = kind === 'stakeholder';
  const people = usePeople(accountId);
  const things = useThings(accountId, isPerson ? '' : kind);
  return isPerson ? people : things;
}
