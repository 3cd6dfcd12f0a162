import {
  Autocomplete,
  MultiSelect,
  Pill,
  Select,
  TagsInput,
  type ComboboxItem,
  type ComboboxLikeRenderOptionInput,
} from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from '../../client/system.ts';
import { useSay } from '../texts/text.ts';
import type { ControlProps } from './control-props.ts';
import { saidOf } from './control-props.ts';
import { useAccounts, useColleagues, usePeople, useThings, type Option } from './options.ts';
import './pickers.css';
import css from './form.module.css';

const FULL_LIST_PX = 320;

/** What all lists to pick from have alike: they fit the window, can be searched, and say when nothing is found. */
function useListProps(props: ControlProps) {
  const say = useSay();
  return {
    ...saidOf(props),
    'aria-label': props.label,
    size: 'sm',
    // A form that is opened shows all of itself: a list opens once somebody types, clicks or goes down.
    openOnFocus: false,
    maxDropdownHeight: FULL_LIST_PX,
    nothingFoundMessage: say('form.nothingFound'),
    comboboxProps: {
      shadow: 'md',
      offset: 4,
      width: 'max-content',
      position: 'bottom-start',
      // Within the form, for whoever is told where they are; fixed, so that its edge cuts nothing off.
      withinPortal: false,
      floatingStrategy: 'fixed',
    },
    classNames: { dropdown: css['dropdown'] ?? '' },
  } as const;
}

function useOptions({ accountId = '', field }: ControlProps): readonly Option[] {
  // A list of references says their kind of each.
  const kind = field.ref?.kind ?? field.schema.items?.['x-ref'] ?? '';
  const isPerson = kind === 'stakeholder';
  const people = usePeople(accountId);
  const things = useThings(accountId, isPerson ? '' : kind);
  return isPerson ? people : things;
}

/** Items of a list, and how each is shown: the name people know, and what tells it from others. */
function useItems(options: readonly Option[]) {
  return useMemo(() => {
    const hints = new Map(options.map(({ id, hint }) => [id, hint]));
    return {
      data: options.map(({ id, name }) => ({ value: id, label: name })),
      renderOption: ({ option }: ComboboxLikeRenderOptionInput<ComboboxItem>) => (
        <span className={css['picked']}>
          <bdi>{option.label}</bdi>
          <span className={css['hint']}>{hints.get(option.value)}</span>
        </span>
      ),
    };
  }, [options]);
}

/** One thing of the account. */
export function ThingPicker(props: ControlProps) {
  const { value, onChange, field } = props;
  const list = useListProps(props);
  const items = useItems(useOptions(props));
  return (
    <Select
      {...list}
      {...items}
      searchable
      clearable={field.optional}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

const NOTHING = '';

/** Something of the account of one of several kinds; contacts are named by what was recorded of them. */
export function AboutPicker(props: ControlProps) {
  const { value, onChange, field, accountId = NOTHING } = props;
  const list = useListProps(props);
  const people = usePeople(accountId);
  const contracts = useThings(accountId, 'contract');
  const threats = useThings(accountId, 'threat');
  const chosen = typeof value === 'string' && value !== '' ? value : null;
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
      value={textsOf(props)}
      onChange={props.onChange}
    />
  );
}

/** Another account, by its name or number. */
export function AccountPicker(props: ControlProps) {
  const { value, onChange, field } = props;
  const list = useListProps(props);
  const [search, setSearch] = useState('');
  const found = useAccounts(useDeferredValue(search.trim()));
  const chosen = typeof value === 'string' && value !== '' ? value : null;
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

/** One of us: those who manage accounts are offered, and anybody can be named. */
export function ColleaguePicker(props: ControlProps) {
  const { nothingFoundMessage: _anybody, ...list } = useListProps(props);
  const colleagues = useColleagues();
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
  const colleagues = useColleagues();
  return (
    <TagsInput
      {...list}
      data={[...colleagues]}
      renderPill={({ option, onRemove }) => (
        <Pill withRemoveButton {...(onRemove ? { onRemove } : {})}>
          {option.value === actor ? name : option.value}
        </Pill>
      )}
      value={textsOf(props)}
      onChange={props.onChange}
    />
  );
}

export function CurrencyPicker(props: ControlProps) {
  const { locale } = useIntl();
  const list = useListProps(props);
  const options = useMemo(() => currencies(locale), [locale]);
  const items = useItems(options);
  const { value, onChange } = props;
  return (
    <Select
      {...list}
      {...items}
      searchable
      // Found by its name as well.
      filter={({ options: all, search }) =>
        all.filter((item) => 'value' in item && isCalled(options, item.value, search))
      }
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={(code) => onChange(code ?? '')}
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

const textsOf = ({ value }: ControlProps): string[] =>
  Array.isArray(value) ? (value as readonly string[]).slice() : [];
