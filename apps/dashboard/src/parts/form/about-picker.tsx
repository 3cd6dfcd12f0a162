import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { ControlProps } from './control-props.ts';
import { usePeople, useThings, type Option } from './options.ts';
import { chosenIn, useItems, useListProps } from './picking.tsx';

const NOTHING = '';

/** Something of the account of one of several kinds; contacts are named by what was recorded of them. */
export function AboutPicker(props: ControlProps) {
  const { onChange, field, accountId = NOTHING } = props;
  const list = useListProps(props);
  const people = usePeople(accountId);
  const contracts = useThings(accountId, 'contract');
  const threats = useThings(accountId, 'threat');
  const chosen = chosenIn(props);
  const options = useMemo(() => {
    const named = (kind: string, things: readonly Option[]) =>
      field.about?.includes(kind) === true
        ? things.map((one) => ({ ...one, id: `${kind}:${one.id}` }))
        : [];
    const offered = [
      ...named('threat', threats),
      ...named('contract', contracts),
      ...named('stakeholder', people),
    ];
    return chosen === null || offered.some(({ id }) => id === chosen)
      ? offered
      : [{ id: chosen, name: chosen, hint: NOTHING }, ...offered];
  }, [field, threats, contracts, people, chosen]);
  const items = useItems(options);
  return (
    <Select
      {...list}
      {...items}
      searchable
      clearable={field.optional}
      value={chosen}
      onChange={(id) => onChange(id ?? NOTHING)}
    />
  );
}
