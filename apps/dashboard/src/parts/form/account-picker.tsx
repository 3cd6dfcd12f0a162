import { Select } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { ControlProps } from './control-props.ts';
import { useAccounts } from './options.ts';
import { chosenIn, useItems, useListProps } from './picking.tsx';

/** Another account, by its name or number. */
export function AccountPicker(props: ControlProps) {
  const { onChange, field } = props;
  const list = useListProps(props);
  const [search, setSearch] = useState('');
  const found = useAccounts(useDeferredValue(search.trim()));
  const chosen = chosenIn(props);
  const options =
    chosen === null || found.some(({ id }) => id === chosen)
      ? found
      : [{ id: chosen, name: chosen, hint: '' }, ...found];
  const items = useItems(options);
  return (
    <Select
      {...list}
      {...items}
      searchable
      clearable={field.optional}
      // The server has searched already.
      filter={({ options: all }) => all}
      searchValue={search}
      onSearchChange={setSearch}
      value={chosen}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
