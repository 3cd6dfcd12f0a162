import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ControlProps } from './control-props.ts';
import type { Option } from './options.ts';
import { chosenIn, useItems, useListProps } from './picking.tsx';

/** A currency, by its code or its name. */
export function CurrencyPicker(props: ControlProps) {
  const { locale } = useIntl();
  const list = useListProps(props);
  const options = useMemo(() => currencies(locale), [locale]);
  const items = useItems(options);
  return (
    <Select
      {...list}
      {...items}
      searchable
      // Found by its name as well.
      filter={({ options: all, search }) =>
        all.filter((item) => 'value' in item && isCalled(options, item.value, search))
      }
      value={chosenIn(props)}
      onChange={(code) => props.onChange(code ?? '')}
    />
  );
}

function currencies(locale: string): readonly Option[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    id: code,
    name: code,
    hint: names.of(code) ?? code,
  }));
}

function isCalled(options: readonly Option[], code: string, search: string): boolean {
  const hint = options.find(({ id }) => id === code)?.hint ?? '';
  return `${code} ${hint}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}
