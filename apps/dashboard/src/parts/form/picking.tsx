import type { ComboboxItem, ComboboxLikeRenderOptionInput } from '@mantine/core';
import { useMemo } from 'react';
import { useSay } from '../texts/text.ts';
import { saidOf, type ControlProps } from './control-props.ts';
import type { Option } from './options.ts';
import './pickers.css';
import css from './form.module.css';

const FULL_LIST_PX = 320;

/** What all lists to pick from have alike: they fit the window, can be searched, and say when nothing is found. */
export function useListProps(props: ControlProps) {
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

/** Items of a list, and how each is shown: the name people know, and what tells it from others. */
export function useItems(options: readonly Option[]) {
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

/** The one that is chosen. */
export const chosenIn = ({ value }: ControlProps): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Those that are chosen. */
export const textsIn = ({ value }: ControlProps): string[] =>
  Array.isArray(value) ? (value as readonly string[]).slice() : [];
